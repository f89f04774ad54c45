//! Widths and precisions from fields, by name and by position.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<'a> {
    #[qs(
        code = "named",
        status = 404,
        message = "[{x:>w$.p$}] [{x:^w$}] [{x:0w$.1}] [{x:<10.p$}] {w}"
    )]
    Named { x: f64, w: usize, p: &'a usize },
    #[qs(
        code = "positional",
        status = 404,
        message = "[{0:>1$.2$}] [{0:01$}] [{0:#>8}] {1}"
    )]
    Positional(f64, usize, usize),
    #[qs(code = "zero", status = 404, message = "[{1:0$}] [{1:-^0$}]")]
    Zero(usize, u8),
}

fn main() {
    let named = Error::Named {
        x: 1.25,
        w: 8,
        p: &1,
    };
    assert_eq!(
        named.to_string(),
        "[     1.2] [  1.25  ] [000001.2] [1.2       ] 8"
    );
    let positional = Error::Positional(1.25, 8, 1);
    assert_eq!(positional.message(), "[     1.2] [00001.25] [####1.25] 8");
    assert_eq!(Error::Zero(4, 7).to_string(), "[   7] [-7--]");
}
