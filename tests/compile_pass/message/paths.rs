//! Messages print paths by `display()`, including paths in pointers and with a format spec.
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use qs_error::{respond, QsError};

type Folder = Box<Path>;

#[derive(Debug, QsError)]
enum Error<'a> {
    #[qs(code = "one", status = 404, message = "no file {path}")]
    One { path: PathBuf },
    #[qs(code = "two", status = 404, message = "{0} is not {1}")]
    Two(&'a Path, &'a PathBuf),
    #[qs(code = "shared", status = 404, message = "{0} {1} {2} {3}")]
    Shared(Folder, Arc<Path>, Rc<Path>, Cow<'a, Path>),
    #[qs(
        code = "formatted",
        status = 404,
        message = "{0:>5} {0:?} {1} {2:>4}"
    )]
    Formatted(&'a Path, u8, String),
    #[qs(code = "data", status = 404, message = "{0} {1:>2}", params)]
    Data(PathBuf, Cow<'a, Path>),
    #[qs(code = "escaped", status = 404, message = "{0} \"{1}\"")]
    Escaped(Folder, Cow<'a, Path>),
    #[qs(code = "logged", status = 500, display = "cannot open {0}: {0:?}")]
    Logged(Arc<Path>),
    #[qs(code = "public", status = 500, message = "cannot open {path}")]
    Public {
        #[qs(member)]
        path: PathBuf,
    },
}

#[derive(Debug, QsError)]
#[qs(
    code = "generic",
    status = 404,
    message = "{path} {value} {path:?} {value:>2}"
)]
struct Generic<'a, T> {
    path: &'a Path,
    value: &'a T,
}

fn main() {
    let (path, buffer) = (Path::new("a"), PathBuf::from("b"));
    let one = Error::One { path: "x".into() };
    assert_eq!(
        (one.to_string(), &*one.message()),
        ("no file x".into(), "no file x")
    );
    assert_eq!(Error::Two(path, &buffer).message(), "a is not b");
    let shared = Error::Shared(path.into(), path.into(), path.into(), path.into());
    assert_eq!(shared.message(), "a a a a");
    let formatted = Error::Formatted(Path::new("abc"), 1, "s".to_owned());
    assert_eq!(formatted.message(), "  abc \"abc\" 1    s");
    assert_eq!(
        Error::Escaped(path.into(), buffer.clone().into()).to_string(),
        "a \"b\""
    );
    let logged = Error::Logged(path.into());
    assert_eq!(logged.to_string(), "cannot open a: \"a\"");
    assert_eq!(logged.message(), "Internal Server Error");
    let response = respond(&Error::Public {
        path: "a\"\n".into(),
    });
    let body = br#""message":"cannot open a\"\n","#;
    assert!(response.body().windows(body.len()).any(|part| part == body));
    let data = Error::Data(buffer, path.into());
    let body = br#","params":{"arg0":"b","arg1":" a"}}"#;
    assert!(respond(&data).body().ends_with(body));
    let generic = Generic { path, value: &1 };
    assert_eq!(generic.message(), "a 1 \"a\"  1");
}
