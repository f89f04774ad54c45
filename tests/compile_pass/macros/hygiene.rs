//! A message and a field with different hygiene.
use qs_error::QsError;

macro_rules! field_of_caller {
    ($name:ident, $field:ident) => {
        #[derive(Debug, QsError)]
        #[qs(code = "field_of_caller", status = 404, message = "{size}")]
        struct $name {
            #[qs(member)]
            $field: u8,
        }
    };
}

macro_rules! message_of_caller {
    ($name:ident, $message:literal) => {
        #[derive(Debug, QsError)]
        #[qs(code = "message_of_caller", status = 404, message = $message)]
        struct $name {
            size: u8,
        }

        impl $name {
            fn new(size: u8) -> Self {
                Self { size }
            }
        }
    };
}

macro_rules! two_of_one_name {
    ($name:ident, $first:ident) => {
        #[derive(Debug, QsError)]
        #[qs(code = "two", status = 404, message = "{size} {other}")]
        struct $name {
            $first: u8,
            other: u8,
        }

        impl $name {
            fn new($first: u8, other: u8) -> Self {
                Self { $first, other }
            }
        }
    };
}

macro_rules! whole_attribute {
    ($(#[$attribute:meta])* $name:ident { $(#[$of_field:meta])* $field:ident }) => {
        $(#[$attribute])*
        struct $name {
            $(#[$of_field])*
            $field: u8,
        }
    };
}

field_of_caller!(Field, size);
message_of_caller!(Message, "{size:?}");
two_of_one_name!(Two, size);
whole_attribute! {
    #[derive(Debug, QsError)]
    #[qs(code = "whole", status = 404, message = "{x}")]
    Whole { #[qs(member = "y")] x }
}

fn main() {
    assert_eq!(Field { size: 1 }.to_string(), "1");
    assert_eq!(Message::new(2).to_string(), "2");
    assert_eq!(Two::new(3, 4).to_string(), "3 4");
    assert_eq!(Whole { x: 5 }.to_string(), "5");
}
