//! Public types whose bounds contain private types.
#![deny(private_bounds, private_interfaces)]

pub mod shop {
    use std::fmt;

    use qs_error::QsError;

    #[derive(Debug)]
    struct Price<T>(T);

    impl<T: fmt::Display> fmt::Display for Price<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} €", self.0)
        }
    }

    impl<T: fmt::Display + fmt::Debug> std::error::Error for Price<T> {}

    #[derive(Debug, QsError)]
    #[qs(code = "too_expensive", status = 402, message = "{price} is too much")]
    pub struct TooExpensive<T> {
        #[qs(header = "x-price")]
        price: Price<T>,
    }

    #[derive(Debug, QsError)]
    #[qs(code = "unpayable", status = 500)]
    pub struct Unpayable<T>(#[qs(source)] Price<T>);

    impl<T> TooExpensive<T> {
        pub fn new(price: T) -> Self {
            Self {
                price: Price(price),
            }
        }
    }

    impl<T> Unpayable<T> {
        pub fn new(price: T) -> Self {
            Self(Price(price))
        }
    }
}

fn main() {
    use qs_error::QsError;
    let error = shop::TooExpensive::new(7);
    assert_eq!(error.message(), "7 € is too much");
    let error = qs_error::ErrorResponse::from(shop::TooExpensive::new("7"));
    assert_eq!(
        (error.code(), error.status().as_u16()),
        ("too_expensive", 402)
    );
    let unpayable = shop::Unpayable::new(8);
    let source = std::error::Error::source(&unpayable);
    assert_eq!(source.unwrap().to_string(), "8 €");
}
