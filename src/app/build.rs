//! Generates one function per app message from the en-US texts, so that a misspelled id or a missing argument does
//! not compile. For Windows it also gives the programs their icon, version and manifest.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    messages()?;
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|os| os == "windows") {
        windows_resources()?;
    }
    Ok(())
}

/// What Windows shows of a program and asks of it: icon, version, and how it scales and reads paths.
fn windows_resources() -> io::Result<()> {
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let icon = home.join("packaging/icons/porchlight.ico");
    let manifest = home.join("packaging/windows/porchlight.manifest");
    for file in [&icon, &manifest] {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    for (program, about) in [
        ("porchlight", "Porchlight"),
        ("porchlight-press", "Porchlight, documents for printing"),
        ("porchlight-console", "Porchlight, command line"),
    ] {
        let mut resource = winresource::WindowsResource::new();
        resource
            .set_icon(&icon.to_string_lossy())
            .set_manifest_file(&manifest.to_string_lossy())
            .set("ProductName", "Porchlight")
            .set("FileDescription", about)
            .set("CompanyName", "The Porchlight authors")
            .set(
                "LegalCopyright",
                "The Porchlight authors, MIT or Apache-2.0",
            );
        resource.compile_for(program)?;
    }
    Ok(())
}

/// One function per message, from the en-US texts.
fn messages() -> io::Result<()> {
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
