//! What the texts of a bundle refer to. Finds references to messages, terms, attributes and functions that do not exist, texts
//! that refer to themselves, and texts that expand to more than Fluent resolves, before a reader sees half a sentence.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use std::collections::BTreeMap;
use std::fmt;

/// How many placeables of one text are resolved. Beyond this number Fluent gives up halfway, and for some expressions it
/// panics. Nested ones count as well, so a chain of texts cannot overflow any stack.
const MOST_PLACEABLES: usize = 100;
/// Bytes a text may have once the texts it refers to are filled in.
const MOST_UNFOLDED_BYTES: usize = 16 * 1024;

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It refers to this name, which does not exist.
    Missing(String),
    /// It refers to itself, directly or through others.
    Cycle,
    /// It refers to a text that refers to itself.
    LeadsToCycle,
    /// It expands to too many placeables, or to too long a text. It must never be resolved.
    TooMuch,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "it refers to “{name}”, which does not exist"),
            Self::Cycle => f.write_str("it refers to itself, directly or through others"),
            Self::LeadsToCycle => f.write_str("it refers to a text that refers to itself"),
            Self::TooMuch => write!(
                f,
                "it unfolds to more than {MOST_PLACEABLES} placeables or {MOST_UNFOLDED_BYTES} bytes"
            ),
        }
    }
}

/// The name of a text: the value of a message or a term, or one of its attributes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Name<'a> {
    term: bool,
    id: &'a str,
    attribute: Option<&'a str>,
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dash = if self.term { "-" } else { "" };
        write!(f, "{dash}{}", self.id)?;
        self.attribute
            .map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// A text, with the positions of the texts it refers to and of those that refer to it.
struct Node<'a> {
    name: Name<'a>,
    pattern: &'a Pattern<&'a str>,
    refers_to: Vec<usize>,
    referred_by: Vec<usize>,
    unfolded: Size,
}

/// Everything wrong with the texts of one bundle, by name: `id` or `id.attribute`, with `-` in front of a term. Of two
/// entries with the same id, the later one counts, as in a bundle. The entries must have passed
/// [`super::limits::measure`], because the nesting within a text is followed by recursion. References from text to text
/// are not, however long the chain.
pub(crate) fn faults<'a>(
    entries: impl Iterator<Item = &'a Entry<&'a str>>,
) -> BTreeMap<String, Vec<Fault>> {
    let mut found: BTreeMap<String, Vec<Fault>> = BTreeMap::new();
    let mut nodes = nodes(entries);
    let places: BTreeMap<Name<'_>, usize> = nodes
        .iter()
        .enumerate()
        .map(|(ix, node)| (node.name, ix))
        .collect();
    for ix in 0..nodes.len() {
        let Some(node) = nodes.get_mut(ix) else {
            continue;
        };
        let mut missing = Vec::new();
        let mut refers_to = Vec::new();
        references(node.pattern, &mut |reference| match reference {
            Reference::Text(name) => match places.get(&name) {
                Some(to) => refers_to.push(*to),
                None => missing.push(name.to_string()),
            },
            Reference::Function(name) => missing.push(format!("{name}()")),
        });
        node.refers_to.clone_from(&refers_to);
        if !missing.is_empty() {
            missing.sort();
            missing.dedup();
            let faults = missing.into_iter().map(Fault::Missing).collect();
            found.insert(node.name.to_string(), faults);
        }
        for to in refers_to {
            if let Some(node) = nodes.get_mut(to) {
                node.referred_by.push(ix);
            }
        }
    }
    // A text is fine if every text it refers to is fine. Those that are left are in a cycle or lead to one.
    let order = peel(&nodes, |node| &node.refers_to, |node| &node.referred_by);
    let mut leads = vec![true; nodes.len()];
    for ix in order {
        let Some(node) = nodes.get(ix) else {
            continue;
        };
        let size = Size::of(node.pattern, &|name| {
            let node = nodes.get(*places.get(&name)?)?;
            Some(node.unfolded)
        });
        if size.placeables > MOST_PLACEABLES
            || size.bytes > MOST_UNFOLDED_BYTES && !node.refers_to.is_empty()
        {
            let faults = found.entry(node.name.to_string()).or_default();
            faults.push(Fault::TooMuch);
        }
        if let Some(node) = nodes.get_mut(ix) {
            node.unfolded = size;
        }
        if let Some(leads) = leads.get_mut(ix) {
            *leads = false;
        }
    }
    // The same from the other end: those that are left are in a cycle or come after one.
    let mut follows = vec![true; nodes.len()];
    for ix in peel(&nodes, |node| &node.referred_by, |node| &node.refers_to) {
        if let Some(follows) = follows.get_mut(ix) {
            *follows = false;
        }
    }
    for ((node, leads), follows) in nodes.iter().zip(leads).zip(follows) {
        let fault = match (leads, follows) {
            (true, true) => Fault::Cycle,
            (true, false) => Fault::LeadsToCycle,
            (false, _) => continue,
        };
        let faults = found.entry(node.name.to_string()).or_default();
        faults.push(fault);
    }
    found
}

/// One node for each text, from the last entry with its id.
fn nodes<'a>(entries: impl Iterator<Item = &'a Entry<&'a str>>) -> Vec<Node<'a>> {
    let last: BTreeMap<(bool, &str), &Entry<&str>> = entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(((false, message.id.name), entry)),
            Entry::Term(term) => Some(((true, term.id.name), entry)),
            _ => None,
        })
        .collect();
    let mut patterns: BTreeMap<Name<'a>, &'a Pattern<&'a str>> = BTreeMap::new();
    for ((term, id), entry) in last {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let value = value.map(|value| (None, value));
        let attributes = attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in value.into_iter().chain(attributes) {
            let name = Name {
                term,
                id,
                attribute,
            };
            // Of two attributes with the same name, Fluent takes the first.
            patterns.entry(name).or_insert(pattern);
        }
    }
    patterns
        .into_iter()
        .map(|(name, pattern)| Node {
            name,
            pattern,
            refers_to: Vec::new(),
            referred_by: Vec::new(),
            unfolded: Size::default(),
        })
        .collect()
}

/// The positions of all nodes that wait for nothing, then of those that wait only for these, and so on: a topological order.
/// Nodes in a cycle are left out, as are those that wait for them.
fn peel<'n, 'a>(
    nodes: &'n [Node<'a>],
    waits_for: impl Fn(&'n Node<'a>) -> &'n Vec<usize>,
    awaited_by: impl Fn(&'n Node<'a>) -> &'n Vec<usize>,
) -> Vec<usize> {
    let mut open: Vec<usize> = nodes.iter().map(|node| waits_for(node).len()).collect();
    let mut order: Vec<usize> = (0..nodes.len())
        .filter(|ix| open.get(*ix) == Some(&0))
        .collect();
    let mut next = 0;
    while let Some(ix) = order.get(next).copied() {
        next += 1;
        for waiting in nodes.get(ix).map(&awaited_by).into_iter().flatten() {
            let Some(count) = open.get_mut(*waiting) else {
                continue;
            };
            *count = count.saturating_sub(1);
            if *count == 0 {
                order.push(*waiting);
            }
        }
    }
    order
}

/// What a pattern refers to.
enum Reference<'a> {
    /// A message or a term, or an attribute of one.
    Text(Name<'a>),
    /// Our bundles have no functions.
    Function(&'a str),
}

fn references<'a>(pattern: &'a Pattern<&'a str>, tell: &mut impl FnMut(Reference<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, tell);
        }
    }
}

fn of_expression<'a>(expression: &'a Expression<&'a str>, tell: &mut impl FnMut(Reference<'a>)) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, tell),
        Expression::Select { selector, variants } => {
            of_inline(selector, tell);
            for variant in variants {
                references(&variant.value, tell);
            }
        }
    }
}

fn of_inline<'a>(inline: &'a InlineExpression<&'a str>, tell: &mut impl FnMut(Reference<'a>)) {
    match inline {
        InlineExpression::Placeable { expression } => of_expression(expression, tell),
        InlineExpression::FunctionReference { id, .. } => tell(Reference::Function(id.name)),
        _ => {}
    }
    if let Some(name) = text_of(inline) {
        tell(Reference::Text(name));
    }
    for argument in arguments_of(inline)
        .into_iter()
        .flat_map(|all| &all.positional)
    {
        of_inline(argument, tell);
    }
}

/// The text that an expression refers to.
fn text_of<'a>(inline: &InlineExpression<&'a str>) -> Option<Name<'a>> {
    let (term, id, attribute) = match inline {
        InlineExpression::MessageReference { id, attribute } => (false, id, attribute),
        InlineExpression::TermReference { id, attribute, .. } => (true, id, attribute),
        _ => return None,
    };
    Some(Name {
        term,
        id: id.name,
        attribute: attribute.as_ref().map(|attribute| attribute.name),
    })
}

/// The arguments of a call. Named ones are literals, so they refer to nothing.
fn arguments_of<'a, 's>(
    inline: &'a InlineExpression<&'s str>,
) -> Option<&'a CallArguments<&'s str>> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        _ => None,
    }
}

/// The most that a text can expand to, not counting the values passed in.
#[derive(Clone, Copy, Default)]
struct Size {
    placeables: usize,
    bytes: usize,
}

impl Size {
    const PLACEABLE: Self = Self {
        placeables: 1,
        bytes: 0,
    };

    fn and(self, other: Self) -> Self {
        Self {
            placeables: self.placeables.saturating_add(other.placeables),
            bytes: self.bytes.saturating_add(other.bytes),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            placeables: self.placeables.max(other.placeables),
            bytes: self.bytes.max(other.bytes),
        }
    }

    fn of(pattern: &Pattern<&str>, known: &impl Fn(Name<'_>) -> Option<Self>) -> Self {
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Self {
                placeables: 0,
                bytes: value.len(),
            },
            PatternElement::Placeable { expression } => {
                Self::PLACEABLE.and(Self::of_expression(expression, known))
            }
        });
        parts.fold(Self::default(), Self::and)
    }

    fn of_expression(
        expression: &Expression<&str>,
        known: &impl Fn(Name<'_>) -> Option<Self>,
    ) -> Self {
        match expression {
            Expression::Inline(inline) => Self::of_inline(inline, known),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|one| Self::of(&one.value, known));
                Self::of_inline(selector, known).and(variants.fold(Self::default(), Self::or))
            }
        }
    }

    fn of_inline(
        inline: &InlineExpression<&str>,
        known: &impl Fn(Name<'_>) -> Option<Self>,
    ) -> Self {
        let own = match inline {
            InlineExpression::Placeable { expression } => {
                Self::PLACEABLE.and(Self::of_expression(expression, known))
            }
            InlineExpression::StringLiteral { value } => Self {
                placeables: 0,
                bytes: value.len(),
            },
            _ => text_of(inline).and_then(known).unwrap_or_default(),
        };
        let arguments = arguments_of(inline);
        let positional = arguments.into_iter().flat_map(|all| &all.positional);
        positional
            .map(|argument| Self::PLACEABLE.and(Self::of_inline(argument, known)))
            .fold(own, Self::and)
    }
}

#[cfg(test)]
mod tests;
