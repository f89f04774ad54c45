//! Types that contain one catalog several times, and codes that are inherited through each of them.
use qs_error::{catalog, CodeInfo, ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Bottom {
    #[qs(code = "bottom", status = 404, message = "at the bottom")]
    Own,
    #[qs(code = "printed", status = 409, message = "{0}")]
    Printed(u8),
}

macro_rules! side {
    ($name:ident $code:literal $docs:literal) => {
        #[derive(Debug, QsError)]
        #[qs(url = $docs)]
        enum $name {
            #[qs(code = $code, status = 400)]
            Own,
            #[qs(code = Bottom::Own)]
            Taken,
            #[qs(transparent)]
            Bottom(#[qs(from)] Bottom),
        }
    };
}

side!(Left "left" "https://example.com/left/{code}");
side!(Right "right" "https://example.com/right/{code}");

#[derive(Debug, QsError)]
enum Top {
    #[qs(code = Left::Taken)]
    TakenAgain,
    #[qs(transparent)]
    Left(#[qs(from)] Left),
    #[qs(transparent)]
    Right(#[qs(from)] Right),
    #[qs(transparent)]
    Bottom(#[qs(from)] Bottom),
}

const ALL: &[CodeInfo] = catalog![Right, Top, Bottom, Left,];

fn codes(catalog: &[CodeInfo]) -> Vec<&str> {
    catalog.iter().map(CodeInfo::code).collect()
}

fn main() {
    assert_eq!(codes(Top::CATALOG), ["bottom", "left", "printed", "right"]);
    assert_eq!(codes(ALL), ["right", "bottom", "printed", "left"]);
    let ways = [
        Top::from(Left::from(Bottom::Own)),
        Top::from(Right::from(Bottom::Own)),
        Top::from(Bottom::Own),
        Top::from(Left::Taken),
        Top::from(Right::Taken),
        Top::TakenAgain,
    ];
    let urls = ways.map(|error| {
        assert_eq!(error.message(), "at the bottom");
        error
            .url()
            .unwrap()
            .trim_start_matches("https://example.com/")
            .to_owned()
    });
    assert_eq!(
        urls,
        [
            "bottom",
            "bottom",
            "bottom",
            "left/bottom",
            "right/bottom",
            "left/bottom"
        ]
    );
    let printed = Top::from(Left::from(Bottom::Printed(1)));
    assert_eq!(printed.message(), "1");
    assert_eq!([Left::Own.code(), Right::Own.code()], ["left", "right"]);
}
