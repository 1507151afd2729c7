// The pupils' page: joins with a code, shows what is asked, sends an answer. No name, no account; what was chosen is not
// shown any more once it was sent. Help stands in the page itself: opening it tells nobody.
(function () {
  "use strict";
  var words = null, lang = "en", token = keep("token"), view = { stage: "join" };
  var chosen = [], sure = null, round = 0, part = 0, source = null, misses = 0, gone = 0, timer = null, refused = "", sending = false, typed = "";
  var main = byId("main"), helping = byId("helping"), said = byId("said");

  function byId(id) { return document.getElementById(id); }

  // Where storage is closed (private windows), a reload joins anew.
  function keep(name, value) {
    try {
      if (value === undefined) { return localStorage.getItem("porchlight-" + name) || ""; }
      if (value) { localStorage.setItem("porchlight-" + name, value); } else { localStorage.removeItem("porchlight-" + name); }
    } catch (e) { /* no storage */ }
    return value || "";
  }

  function t(name) {
    var own = words[lang] || words.en;
    return own[name] === undefined ? (words.en[name] || "") : own[name];
  }

  // The page has every language of the program, one after the other.
  function nextLanguage() {
    var all = Object.keys(words);
    return all[(all.indexOf(lang) + 1) % all.length];
  }

  function el(tag, text, cls) {
    var node = document.createElement(tag);
    if (text) { node.textContent = text; }
    if (cls) { node.className = cls; }
    return node;
  }

  function button(text, cls, press) {
    var node = el("button", text, cls);
    node.type = "button";
    node.addEventListener("click", press);
    return node;
  }

  var SHAPES = [
    "M12 2l3 7 7 .6-5.300 4.700 1.600 7.200L12 17.700 5.700 21.500l1.600-7.200L2 9.600 9 9z",
    "M16 3a9 9 0 1 0 5 12A8 8 0 0 1 16 3z",
    "M3 12c5-8 12-8 15-2l4-3v10l-4-3c-3 6-10 6-15-2z",
    "M12 3L21 12 12 21 3 12z",
    "M3 12L12 3l9 9h-3v9H6v-9z",
    "M4 14h16l-3 6H7zM11 3l8 9h-8z",
    "M12 21C4 15 2 11 4 7c2-4 7-3 8 1 1-4 6-5 8-1 2 4 0 8-8 14z",
    "M12 2c6 5 8 9 6 13-1 3-4 4-6 7-2-3-5-4-6-7-2-4 0-8 6-13z"
  ];
  var COLOURS = ["#2A5FB8", "#8A5300", "#7A3B8F", "#1F6B45", "#B23A48", "#4A5568"];

  // Letters as on the wall and on cards: color, shape and letter together.
  var ANSWERS = [
    ["M2 14a12 12 0 1 0 24 0a12 12 0 1 0-24 0z", "#2A5FB8", 19],
    ["M3 3h22v22H3z", "#8A5300", 19],
    ["M14 1L27 26H1z", "#7A3B8F", 23],
    ["M14 0L28 14 14 28 0 14z", "#1F6B45", 19]
  ];

  function drawing(size, name, parent) {
    var node = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.keys(size).forEach(function (key) { node.setAttribute(key, size[key]); });
    if (parent) { parent.appendChild(node); }
    return node;
  }

  function answerMark(ix) {
    var look = ANSWERS[ix % ANSWERS.length], letter = "ABCDEFGH".charAt(ix);
    var svg = drawing({ viewBox: "-1 -1 30 30", width: 36, height: 36, "class": "letter", role: "img", "aria-label": letter }, "svg");
    drawing({ d: look[0], fill: look[1], "class": "mark" }, "path", svg);
    var text = drawing({ x: 14, y: look[2], "text-anchor": "middle", "font-size": 14, "font-weight": 700, fill: "#FFF" }, "text", svg);
    text.textContent = letter;
    return svg;
  }

  function head() {
    document.documentElement.lang = lang;
    var other = nextLanguage();
    byId("language").textContent = words[other].itself;
    byId("language").lang = other;
    byId("language").hidden = other === lang;
    byId("help").textContent = t("help");
    var mark = byId("mark");
    mark.textContent = "";
    byId("who").textContent = "";
    if (!view.mark) { return; }
    var svg = drawing({ viewBox: "0 0 24 24", width: 36, height: 36 }, "svg");
    var shape = SHAPES[view.mark.picture % SHAPES.length];
    drawing({ d: shape, "class": "mark", fill: COLOURS[view.mark.colour % COLOURS.length] }, "path", svg);
    mark.appendChild(svg);
    byId("who").textContent = t("pictures")[view.mark.picture % SHAPES.length] + " · " + t("colours")[view.mark.colour % COLOURS.length];
  }

  // A new page begins at its heading, which a screen reader says as the focus arrives.
  function title(text) {
    var heading = el("h1", text);
    heading.tabIndex = -1;
    main.appendChild(heading);
  }

  function toHeading(place) {
    var heading = place.querySelector("h1");
    if (heading) { heading.focus(); }
  }

  // The one thing that is announced without a move of the focus. Joining has its own place for it, at the field.
  function say() {
    var text = refused && view.stage !== "join" ? t("refused")[refused] || t("refused").other : "";
    if (said.textContent === text) { return; }
    said.textContent = text;
    if (text && said.scrollIntoView) { said.scrollIntoView(false); }
  }

  function draw(focus) {
    if (!words) { return; }
    var had = document.activeElement && main.contains(document.activeElement) ? document.activeElement.id : "";
    head();
    main.textContent = "";
    if (view.stage === "join") { drawJoin(); }
    else if (view.stage === "ask") { drawAsk(); }
    else if (view.stage === "sent") { title(t("sent")); main.appendChild(el("p", t("sentLine"))); }
    else if (view.stage === "closed") { title(t("closed")); main.appendChild(el("p", t("closedLine"))); }
    else if (view.stage === "end") { title(t("end")); main.appendChild(el("p", t("endLine"))); }
    else { title(t("wait")); main.appendChild(el("p", t("waitLine"))); }
    say();
    if (focus && view.stage === "join" && refused) { byId("code").focus(); }
    else if (focus) { toHeading(main); }
    else if (had && byId(had)) { byId(had).focus(); }
  }

  function drawJoin() {
    title(t("joinTitle"));
    main.appendChild(el("p", t("joinLine")));
    var form = el("form");
    var label = el("label", t("code"));
    label.htmlFor = "code";
    var field = el("input");
    field.id = "code";
    field.setAttribute("autocomplete", "off");
    field.setAttribute("autocapitalize", "characters");
    field.setAttribute("spellcheck", "false");
    field.maxLength = 12;
    field.value = typed;
    field.addEventListener("input", function () { typed = field.value; });
    form.appendChild(label);
    form.appendChild(field);
    if (refused) {
      var why = el("p", t("refused")[refused] || t("refused").other, "said");
      why.id = "code-refused";
      form.appendChild(why);
      field.setAttribute("aria-describedby", why.id);
      if (refused === "wrong-code") { field.setAttribute("aria-invalid", "true"); }
    }
    var go = el("button", t("join"), "wide go");
    go.type = "submit";
    form.appendChild(go);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      post("/join", { code: field.value, token: token || null }, function (said) {
        token = keep("token", said.token);
        typed = "";
        view = { stage: "wait", mark: said.mark };
        listen();
      });
    });
    main.appendChild(form);
  }

  function drawAsk() {
    var ask = view.question.words[lang] || view.question.words.en;
    if (view.of > 1) {
      main.appendChild(el("p", t("partOf").replace("{n}", view.part + 1).replace("{of}", view.of), "part"));
    }
    title(ask.ask);
    if (view.question.many) { main.appendChild(el("p", t("many"))); }
    var group = el("div");
    group.setAttribute("role", view.question.many ? "group" : "radiogroup");
    group.setAttribute("aria-label", ask.ask);
    var go = button(t("send"), "wide go", function () { send(chosen); });
    var options = ask.options.map(function (text, ix) {
      var option = button("", "wide", function () { choose(ix); });
      option.appendChild(answerMark(ix));
      option.appendChild(el("span", text));
      option.id = "option-" + ix;
      group.appendChild(option);
      return option;
    });
    // Only what was pressed changes: nothing is drawn anew, so the focus stays and nothing is said twice.
    function choose(ix) {
      var at = chosen.indexOf(ix);
      if (!view.question.many) { chosen = [ix]; }
      else if (at >= 0) { chosen.splice(at, 1); } else { chosen.push(ix); }
      mark();
    }
    function mark() {
      if (view.question.many) { checked(options, chosen); } else { radios(options, chosen[0]); }
      go.disabled = chosen.length === 0;
    }
    if (view.question.many) {
      options.forEach(function (option) { option.setAttribute("role", "checkbox"); });
    } else { arrows(options, choose); }
    mark();
    main.appendChild(group);
    if (view.question.sure) {
      main.appendChild(el("h2", t("howSure")));
      var both = el("div");
      both.setAttribute("role", "radiogroup");
      both.setAttribute("aria-label", t("howSure"));
      var answers = [true, false];
      var pick = function (ix) { sure = answers[ix]; radios(picks, ix); };
      var picks = ["sure", "unsure"].map(function (name, ix) {
        var one = button(t(name), "", function () { pick(ix); });
        one.id = "pick-" + name;
        both.appendChild(one);
        both.appendChild(document.createTextNode(" "));
        return one;
      });
      arrows(picks, pick);
      radios(picks, answers.indexOf(sure));
      main.appendChild(both);
    }
    main.appendChild(go);
    main.appendChild(button(t("pass"), "wide", function () { send([]); }));
    main.appendChild(el("p", t("private")));
  }

  function checked(all, which) {
    all.forEach(function (one, ix) { one.setAttribute("aria-checked", which.indexOf(ix) >= 0 ? "true" : "false"); });
  }

  // One Tab stop for the whole group: the chosen one, else the first.
  function radios(all, which) {
    checked(all, [which]);
    all.forEach(function (one, ix) { one.tabIndex = ix === (all[which] ? which : 0) ? 0 : -1; });
  }

  // As in any group of radio buttons, arrows go to the next one and choose it.
  function arrows(all, pick) {
    all.forEach(function (one, ix) {
      one.setAttribute("role", "radio");
      one.addEventListener("keydown", function (event) {
        var by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
        if (!by || event.ctrlKey || event.altKey || event.metaKey) { return; }
        event.preventDefault();
        var next = (ix + by + all.length) % all.length;
        pick(next);
        all[next].focus();
      });
    });
  }

  function send(what) {
    if (sending) { return; }
    sending = true;
    post("/answer", { token: token, round: view.round, part: view.part, chosen: what, sure: sure }, take, function () { sending = false; });
  }

  function post(path, what, done, always) {
    var request = new XMLHttpRequest();
    request.open("POST", path);
    request.timeout = 8000;
    request.setRequestHeader("Content-Type", "application/json");
    request.onloadend = function () {
      if (always) { always(); }
      var said = null;
      try { said = JSON.parse(request.responseText); } catch (e) { /* no words came */ }
      if (request.status === 200 && said) { refused = ""; done(said); draw(true); return; }
      refused = said && said.refused ? said.refused : "lost";
      if (refused === "unknown") { token = keep("token", ""); view = { stage: "join" }; }
      if (view.stage === "join") { draw(true); } else { say(); }
    };
    request.send(JSON.stringify(what));
  }

  function take(next) {
    misses = 0;
    if (next.round !== view.round || next.stage !== view.stage) { refused = ""; }
    if (next.round !== round || next.part !== part) { round = next.round; part = next.part; chosen = []; sure = null; }
    var same = JSON.stringify(next) === JSON.stringify(view);
    var turned = next.stage !== view.stage || next.round !== view.round || next.part !== view.part;
    if (next.stage === "join" || next.stage === "end") { token = keep("token", ""); quiet(); }
    view = next;
    if (next.stage !== "ask") { chosen = []; sure = null; }
    if (!same) { draw(turned); }
  }

  function quiet() {
    if (source) { source.close(); source = null; }
    if (timer) { clearInterval(timer); timer = null; }
  }

  // Events where they arrive; asking every three seconds where they do not. Asking goes on slowly beside events: a phone
  // that slept may hold a connection on which nothing comes any more.
  function listen() {
    quiet();
    if (!token) { return; }
    var came = false;
    if (window.EventSource) {
      source = new EventSource("/events?token=" + encodeURIComponent(token));
      source.onmessage = function (event) { came = true; take(JSON.parse(event.data)); };
      source.onerror = function () { misses += 1; if (misses > 2) { ask(); } };
      setTimeout(function () { if (!came) { ask(); } }, 4000);
      timer = setInterval(poll, 6000);
    } else { ask(); }
  }

  function ask() {
    quiet();
    timer = setInterval(poll, 3000);
    poll();
  }

  function poll() {
    var request = new XMLHttpRequest();
    request.open("GET", "/state?token=" + encodeURIComponent(token));
    request.timeout = 2500;
    request.onload = function () {
      if (request.status !== 200) { return; }
      if (refused === "gone") { refused = ""; say(); }
      gone = 0;
      take(JSON.parse(request.responseText));
    };
    request.onerror = request.ontimeout = function () {
      gone += 1;
      if (gone === 2) { refused = "gone"; say(); }
    };
    request.send();
  }

  function drawHelp() {
    helping.textContent = "";
    var heading = el("h1", t("helpTitle"));
    heading.tabIndex = -1;
    helping.appendChild(heading);
    t("helpLines").forEach(function (line) { helping.appendChild(el("p", line)); });
    t("helpServices").forEach(function (service) {
      var card = el("div", "", "card");
      card.appendChild(el("h2", service.name));
      if (service.what) { card.appendChild(el("p", service.what)); }
      service.ways.forEach(function (way) {
        var line = el("p", "", "number");
        if (way.link) { var a = el("a", way.shown); a.href = way.link; line.appendChild(a); } else { line.textContent = way.shown; }
        card.appendChild(el("p", way.how));
        card.appendChild(line);
      });
      helping.appendChild(card);
    });
    helping.appendChild(el("p", t("helpPrivate")));
    helping.appendChild(button(t("back"), "wide go", function () { helping.hidden = true; main.hidden = false; said.hidden = false; toHeading(main); }));
  }

  byId("help").addEventListener("click", function () {
    drawHelp();
    main.hidden = true;
    said.hidden = true;
    helping.hidden = false;
    toHeading(helping);
    window.scrollTo(0, 0);
  });
  byId("language").addEventListener("click", function () {
    lang = nextLanguage();
    keep("language", lang);
    draw();
    if (!helping.hidden) { drawHelp(); }
  });
  document.addEventListener("visibilitychange", function () { if (!document.hidden && token) { listen(); } });

  var request = new XMLHttpRequest();
  request.open("GET", "/words");
  request.onload = function () {
    words = JSON.parse(request.responseText);
    lang = [keep("language"), (navigator.language || "").split("-")[0], "en"].filter(function (one) { return words[one]; })[0];
    draw();
    if (token) { listen(); }
  };
  request.send();
})();
