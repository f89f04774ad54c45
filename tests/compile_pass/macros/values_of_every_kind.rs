//! The value of each key, from each fragment specifier that can contain it.
use qs_error::catalog::LogLevel;
use qs_error::QsError;

macro_rules! made {
    ($($name:ident { $code:literal $status:expr; $($tokens:tt)* })*) => {$(
        #[derive(Debug, QsError)]
        #[qs(code = $code, status = $status, $($tokens)*)]
        struct $name;
    )*};
}

macro_rules! literal {
    ($name:ident $c:literal $s:literal $m:literal $w:literal $u:literal $h:literal $v:literal) => {
        made! { $name { $c $s; message = $m, retry_after = $w, url = $u, header($h = $v) } }
    };
}
macro_rules! expr {
    ($name:ident $c:literal, $s:expr, $m:expr, $w:expr, $u:expr, $h:expr, $v:expr) => {
        made! { $name { $c $s; message = $m, retry_after = $w, url = $u, header($h = $v) } }
    };
}
macro_rules! token {
    ($name:ident $c:literal $s:tt $m:tt $w:tt $u:tt $h:tt $v:tt) => {
        made! { $name { $c $s; message = $m, retry_after = $w, url = $u, header($h = $v) } }
    };
}
macro_rules! pattern {
    ($name:ident $c:literal $s:tt $challenge:pat, $level:path, $h:literal $v:path) => {
        made! { $name { $c $s; challenge = $challenge, log = $level, header($h = $v) } }
    };
}
macro_rules! types {
    ($name:ident $c:literal $s:tt $level:ty, $h:literal $v:ty) => {
        made! { $name { $c $s; log = $level, header($h = $v) } }
    };
}

const VALUE: &str = "constant";

literal!(Literal "literal" 404 "m" 3 "https://example.com/{code}" "x-a" "v");
expr!(Expr "expr", StatusCode::NOT_FOUND, "m", 3, "https://example.com/{code}", "x-a", VALUE);
token!(Token "token" NOT_FOUND "m" 3 "https://example.com/{code}" "x-a" VALUE);
pattern!(Pattern "pattern" 401 _, warn, "x-a" self::VALUE);
types!(Types "types" 404 off, "x-a" crate::VALUE);

fn main() {
    let all: [&dyn QsError; 3] = [&Literal, &Expr, &Token];
    for error in all {
        assert_eq!((error.status().as_u16(), &*error.message()), (404, "m"));
        assert_eq!(error.retry_after().unwrap().as_secs(), 3);
        assert_eq!(
            error.url().unwrap(),
            format!("https://example.com/{}", error.code())
        );
    }
    let headers = |error: &dyn QsError| qs_error::respond(error).headers().clone();
    assert_eq!(headers(&Literal)["x-a"], "v");
    for error in [&Expr as &dyn QsError, &Token, &Pattern, &Types] {
        assert_eq!(headers(error)["x-a"], "constant");
    }
    assert!(!headers(&Pattern).contains_key("www-authenticate"));
    assert_eq!(
        [Pattern.info().log_level(), Types.info().log_level()],
        [LogLevel::Warn, LogLevel::Off]
    );
}
