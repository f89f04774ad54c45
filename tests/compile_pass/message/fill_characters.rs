//! Fill characters, including braces.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "fill",
        status = 404,
        message = "{0:*<4}|{0:}>4}|{0:{^4}|{0:é>4}|{0: ^5}|{0:$>3}|{0:0>3}|{0:<<3}|{0:>>3}|{0:?>3}"
    )]
    Fill(u8),
}

fn main() {
    assert_eq!(
        Error::Fill(7).to_string(),
        "7***|}}}7|{7{{|ééé7|  7  |$$7|007|7<<|>>7|??7"
    );
}
