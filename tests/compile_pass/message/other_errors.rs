//! Messages that print other derived errors: plain, padded, and by Debug.
use qs_error::{ErrorCode, QsError};

#[derive(Clone, Debug, QsError)]
#[qs(code = "inner", status = 404, message = "no {0:>3}")]
struct Inner(u8);

#[derive(Debug, QsError)]
enum Outer {
    #[qs(code = "outer", status = 400, message = "outer: {0}, {0:?}, {1}")]
    Outer(Inner, ErrorCode),
    #[qs(code = "padded", status = 400, message = "[{inner:>9}] [{inner:#?}]")]
    Padded { inner: Box<Inner> },
    #[qs(code = "source", status = 400, display = "outer: {source}")]
    Source { source: Inner },
    #[qs(code = "exposed", status = 500, message = "outer: {source}")]
    Exposed {
        #[qs(expose)]
        source: Inner,
    },
    #[qs(transparent)]
    Wrapped(#[qs(from)] Wrapper),
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Wrapper(Inner);

fn main() {
    let outer = Outer::Outer(Inner(1), ErrorCode::BadDigest);
    let code = ErrorCode::BadDigest.to_string();
    assert_eq!(
        outer.message(),
        format!("outer: no   1, Inner(1), {code}", code = code)
    );
    let padded = Outer::Padded {
        inner: Box::new(Inner(2)),
    };
    // A message that is not constant ignores the flags of the placeholder.
    assert_eq!(padded.to_string(), "[no   2] [Inner(\n    2,\n)]");
    let source = Outer::Source { source: Inner(3) };
    assert_eq!(
        (source.to_string(), source.message()),
        ("outer: no   3".into(), "Bad Request".into())
    );
    let exposed = Outer::Exposed { source: Inner(4) };
    assert_eq!(exposed.message(), "outer: no   4");
    let wrapped = Outer::from(Wrapper(Inner(5)));
    assert_eq!(format!("{:>9}", wrapped), "no   5");
}
