//! Header values from constants of every kind: computed, of traits, of generic types.
use qs_error::QsError;

pub mod values {
    pub const PLAIN: &str = "plain";
    pub const JOINED: &str = concat!("GET", ", ", "HEAD");
    pub const COMPUTED: &str = {
        const PARTS: [&str; 2] = ["first", "second"];
        PARTS[PARTS.len() - 1]
    };
}

trait Named {
    const NAME: &'static str = "by default";
}

impl Named for u8 {}

struct Holder<T, const N: usize>(std::marker::PhantomData<T>);

impl<T: Named, const N: usize> Holder<T, N> {
    const NAME: &'static str = T::NAME;
}

const fn fallback(value: Option<&'static str>) -> &'static str {
    match value {
        Some(value) => value,
        None => "fallback",
    }
}

const OF_BUILD: &str = fallback(option_env!("NO_SUCH_VARIABLE_AT_ALL"));

#[derive(Debug, QsError)]
#[qs(
    code = "all",
    status = 405,
    header("Allow" = self::values::JOINED),
    header("X-Plain" = crate::values::PLAIN),
    header("x-computed" = values::COMPUTED),
    header("x-own" = Self::OWN),
    header("x-trait" = <u8 as Named>::NAME),
    header("x-generic" = Holder::<u8, 3>::NAME),
    header("x-of-build" = OF_BUILD),
)]
struct All<'a>(std::marker::PhantomData<&'a str>);

impl All<'_> {
    const OWN: &'static str = "own";
}

fn main() {
    let headers = qs_error::respond(&All(std::marker::PhantomData))
        .headers()
        .clone();
    let expected = [
        ("allow", "GET, HEAD"),
        ("x-plain", "plain"),
        ("x-computed", "second"),
        ("x-own", "own"),
        ("x-trait", "by default"),
        ("x-generic", "by default"),
        ("x-of-build", "fallback"),
    ];
    for (name, value) in expected {
        assert_eq!(headers[name], value);
    }
}
