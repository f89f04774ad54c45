//! Every formatting trait with every flag.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "formats",
        status = 404,
        message = "{n} {n:?} {n:#?} {n:x} {n:X} {n:#x} {n:o} {n:#b} {n:08b} {n:+} {f:e} {f:E} {f:.2} {f:8.3} {n:x?} {n:X?} {n:#010x}"
    )]
    Formats { n: i32, f: f64 },
    #[qs(code = "pointer", status = 404, message = "{0:p} {0:?}")]
    Pointer(*const u8),
}

fn main() {
    let (n, f) = (26, 1234.5);
    let expected = format!(
        "{n} {n:?} {n:#?} {n:x} {n:X} {n:#x} {n:o} {n:#b} {n:08b} {n:+} {f:e} {f:E} {f:.2} {f:8.3} {n:x?} {n:X?} {n:#010x}",
        n = n,
        f = f,
    );
    assert_eq!(Error::Formats { n, f }.to_string(), expected);
    let pointer = 16 as *const u8;
    assert_eq!(
        Error::Pointer(pointer).to_string(),
        format!("{:p} {:?}", pointer, pointer)
    );
}
