//! Fields that are printed and also used as width or precision, of other fields or of themselves.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<'a, W> {
    #[qs(
        code = "named",
        status = 404,
        message = "[{w:w$}] [{p:>w$}] [{x:.p$}] [{x:w$.w$}] [{w:?}] [{w:#x}] {p}"
    )]
    Named { w: usize, p: usize, x: f64 },
    #[qs(
        code = "positions",
        status = 404,
        message = "[{0:0$}] [{1:>0$}] [{2:0>1$}]"
    )]
    Positions(usize, usize, usize),
    #[qs(code = "referred", status = 404, message = "[{0:>1$}] [{0:>2$}]")]
    Referred(char, &'a &'a usize, W),
    #[qs(
        code = "texts",
        status = 404,
        message = "[{text:.most$}] [{text:->width$.most$}]"
    )]
    Texts {
        text: &'a str,
        #[qs(member)]
        most: usize,
        #[qs(header = "x-width")]
        width: usize,
    },
}

fn main() {
    let (w, p, x) = (4, 1, 1.25);
    let named: Error<usize> = Error::Named { w, p, x };
    assert_eq!(
        named.to_string(),
        "[   4] [   1] [1.2] [1.2500] [4] [0x4] 1"
    );
    let positions: Error<usize> = Error::Positions(2, 3, 5);
    assert_eq!(positions.message(), "[ 2] [ 3] [005]");
    assert_eq!(Error::Referred('x', &&2, 3).to_string(), "[ x] [  x]");
    let texts: Error<usize> = Error::Texts {
        text: "word",
        most: 2,
        width: 5,
    };
    assert_eq!(texts.to_string(), "[wo] [---wo]");
    assert_eq!(qs_error::respond(&texts).headers()["x-width"], "5");
}
