//! Generates one function per app message from the en-US texts, so that a misspelled id or a missing argument does
//! not compile.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = manifest.join("../../locales/en-US/app");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .collect();
    files.sort();
    let mut code = String::from("impl<'a> Msg<'a> {\n");
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|e| e == "ftl"))
    {
        let text = fs::read_to_string(file)?;
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, why)| io::Error::other(format!("{}: {why:?}", file.display())))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            if let Some(value) = &message.value {
                function(&mut code, message.id.name, None, value).map_err(io::Error::other)?;
            }
            for attribute in &message.attributes {
                function(
                    &mut code,
                    message.id.name,
                    Some(attribute.id.name),
                    &attribute.value,
                )
                .map_err(io::Error::other)?;
            }
        }
    }
    code.push_str("}\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
    fs::write(out, code)
}

fn function(
    code: &mut String,
    id: &str,
    attribute: Option<&str>,
    pattern: &Pattern<&str>,
) -> std::fmt::Result {
    let mut args = BTreeSet::new();
    arguments(pattern, &mut args);
    let name = match attribute {
        Some(attribute) => format!("{id}-{attribute}"),
        None => id.to_owned(),
    }
    .replace('-', "_");
    writeln!(code, "    #[doc = {:?}]", format!("`{id}`"))?;
    let parameters: String = args
        .iter()
        .map(|arg| format!(", {arg}: impl Into<FluentValue<'a>>"))
        .collect();
    writeln!(
        code,
        "    #[must_use]\n    pub fn {name}(self{parameters}) -> Cow<'a, str> {{"
    )?;
    if args.is_empty() {
        writeln!(code, "        self.0.app({id:?}, {attribute:?}, None)")?;
    } else {
        writeln!(
            code,
            "        let mut args = FluentArgs::with_capacity({});",
            args.len()
        )?;
        for arg in &args {
            writeln!(code, "        args.set({arg:?}, set_apart({arg}));")?;
        }
        writeln!(
            code,
            "        Cow::Owned(self.0.app({id:?}, {attribute:?}, Some(&args)).into_owned())"
        )?;
    }
    writeln!(code, "    }}\n")
}

fn arguments(pattern: &Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, args);
        }
    }
}

fn in_expression(expression: &Expression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, args),
        Expression::Select { selector, variants } => {
            in_inline(selector, args);
            for variant in variants {
                arguments(&variant.value, args);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, args),
        _ => {}
    }
}
