//! A hundred headers of one code: literals, constants, fields, and inherited ones.
use qs_error::QsError;

const CONSTANT: &str = "constant";
macro_rules! headers {
    ($($literal:literal)*; $($constant:literal)*; $($name:literal $field:ident)*) => {
        #[derive(Debug, QsError)]
        enum Origin {
            #[qs(code = "many", status = 404)]
            $(#[qs(header($literal = "literal"))])*
            $(#[qs(header($constant = CONSTANT))])*
            Many { $(#[qs(header = $name)] $field: u8),* },
        }

        #[derive(Debug, QsError)]
        enum Heir {
            #[qs(code = Origin::Many)]
            $(#[qs(header($constant = "of the heir"))])*
            Many { $(#[qs(header = $name)] $field: Option<u8>),* },
        }

        const NAMES: [&[&str]; 3] = [&[$($literal),*], &[$($constant),*], &[$($name),*]];

        fn both(value: u8) -> (Origin, Heir) {
            (Origin::Many { $($field: value),* }, Heir::Many { $($field: Some(value)),* })
        }
    };
}

headers! {
    "x-l01" "x-l02" "x-l03" "x-l04" "x-l05" "x-l06" "x-l07" "x-l08" "x-l09" "x-l10" "x-l11" "x-l12"
    "x-l13" "x-l14" "x-l15" "x-l16" "x-l17" "x-l18" "x-l19" "x-l20" "x-l21" "x-l22" "x-l23" "x-l24"
    "x-l25" "x-l26" "x-l27" "x-l28" "x-l29" "x-l30" "x-l31" "x-l32" "x-l33" "x-l34" "x-l35" "x-l36";
    "x-c01" "x-c02" "x-c03" "x-c04" "x-c05" "x-c06" "x-c07" "x-c08" "x-c09" "x-c10" "x-c11" "x-c12"
    "x-c13" "x-c14" "x-c15" "x-c16" "x-c17" "x-c18" "x-c19" "x-c20" "x-c21" "x-c22" "x-c23" "x-c24"
    "x-c25" "x-c26" "x-c27" "x-c28" "x-c29" "x-c30" "x-c31" "x-c32" "x-c33" "x-c34" "x-c35" "x-c36";
    "x-f01" f01 "x-f02" f02 "x-f03" f03 "x-f04" f04 "x-f05" f05 "x-f06" f06 "x-f07" f07 "x-f08" f08
    "x-f09" f09 "x-f10" f10 "x-f11" f11 "x-f12" f12 "x-f13" f13 "x-f14" f14 "x-f15" f15 "x-f16" f16
    "x-f17" f17 "x-f18" f18 "x-f19" f19 "x-f20" f20 "x-f21" f21 "x-f22" f22 "x-f23" f23 "x-f24" f24
    "x-f25" f25 "x-f26" f26 "x-f27" f27 "x-f28" f28
}

fn main() {
    let (origin, heir) = both(7);
    let (origin, heir) = (qs_error::respond(&origin), qs_error::respond(&heir));
    assert_eq!(NAMES.iter().map(|names| names.len()).sum::<usize>(), 100);
    for (names, values) in NAMES
        .iter()
        .zip([["literal"; 2], [CONSTANT, "of the heir"], ["7"; 2]])
    {
        for name in *names {
            let found = [&origin.headers()[*name], &heir.headers()[*name]];
            assert_eq!(found, values);
        }
    }
    assert_eq!(origin.headers().len(), heir.headers().len());
}
