//! References of different lifetimes to one parameter, in every key that infers a bound.
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::sync::Arc;

use qs_error::{respond, ErrorResponse, QsError};

#[derive(Debug, QsError)]
#[qs(code = "differ", status = 409, message = "{left} is not {right}")]
struct Differ<'a, 'b, T> {
    left: &'a T,
    right: &'b T,
}

#[derive(Debug, QsError)]
enum Message<'a, 'b, T> {
    #[qs(code = "values", status = 400, message = "{0} {1} {2}")]
    Values(T, &'a T, &'b &'a T),
    #[qs(code = "exclusive", status = 400, message = "{0} {1:>3} {2:1$}")]
    Exclusive(&'a mut T, &'b mut usize, &'b mut T),
    #[qs(code = "slices", status = 400, message = "{0:?} {1:?} {2:?} {3:?}")]
    Slices(&'a [T], &'b [T], [&'a T; 1], [&'b T; 1]),
    #[qs(code = "tuples", status = 400, message = "{0:?} {1:?}")]
    Tuples((&'a T, u8), (&'b T, u8)),
    #[qs(code = "boxes", status = 400, message = "{0} {1} {2}")]
    Boxes(Box<T>, Box<&'a T>, Box<&'b T>),
    #[qs(code = "debug", status = 400, message = "{0:?} {1:?} {2:?}")]
    Debug(Option<&'a T>, Option<&'b T>, Option<&'static str>),
    #[qs(code = "pointers", status = 400, message = "{0:p} {1:p} {2:p}")]
    Pointers(&'a T, &'b T, &'b mut T),
    #[qs(code = "logged", status = 500, display = "{0} {1} {0:?} {1:?}")]
    Logged(&'a T, &'b T),
}

#[derive(Debug, QsError)]
enum Borrowed<'a, 'b, T: ToOwned + ?Sized>
where
    T::Owned: Debug,
{
    #[qs(code = "values", status = 400, message = "{0} {1} {2}")]
    Cows(Cow<'a, T>, Cow<'b, T>, &'a T),
    #[qs(code = "fields", status = 503)]
    Fields {
        #[qs(member)]
        first: Cow<'a, T>,
        #[qs(member)]
        second: Cow<'b, T>,
        #[qs(header = "x-first")]
        third: Cow<'a, T>,
        #[qs(header = "x-second")]
        fourth: Cow<'b, T>,
    },
}

#[derive(Debug, QsError)]
enum Fields<'a, 'b, T, U> {
    #[qs(code = "fields", status = 503)]
    References {
        #[qs(member)]
        first: &'a [T],
        #[qs(member)]
        second: Option<&'b [T]>,
        #[qs(header = "x-first")]
        third: &'a T,
        #[qs(header = "x-second")]
        fourth: Option<&'b T>,
        #[qs(retry_after)]
        wait: &'a U,
    },
    #[qs(code = "more", status = 503)]
    Others(
        #[qs(member)] &'a mut T,
        #[qs(header = "x-first")] &'b mut T,
        #[qs(header = "x-second")] Box<&'b T>,
        #[qs(member)] Box<&'a T>,
        #[qs(retry_after)] &'b mut Box<U>,
    ),
    #[qs(code = "waits", status = 503)]
    Cows(#[qs(retry_after)] Option<Cow<'a, u8>>),
}

trait Table {
    type Key;
}

#[derive(Debug)]
struct Bytes;

impl Table for Bytes {
    type Key = u8;
}

#[derive(Debug, QsError)]
enum Keys<'a, 'b, T: Table>
where
    T::Key: Debug,
{
    #[qs(code = "key", status = 404, message = "{0} {1} {2:?}")]
    Key(&'a T::Key, &'b <T as Table>::Key, &'b [T::Key]),
    #[qs(code = "fields", status = 404)]
    Fields(
        #[qs(member)] &'a T::Key,
        #[qs(header = "x-key")] &'b T::Key,
        #[qs(retry_after)] &'b T::Key,
    ),
}

#[derive(Debug, QsError)]
enum Outer<'a, 'b, T> {
    #[qs(transparent)]
    First(Differ<'a, 'b, T>),
    #[qs(transparent)]
    Second(Differ<'b, 'a, T>),
}

trait Shown<T>: Debug + Display {}

impl Shown<u8> for char {}

#[derive(Debug, QsError)]
enum Objects<'a, 'b, T> {
    #[qs(code = "objects", status = 404, message = "{0} {1} {2:?}")]
    Objects(
        &'a dyn Shown<T>,
        &'b (dyn Shown<T> + 'a),
        Box<dyn Shown<T> + 'a>,
    ),
    #[qs(code = "header", status = 404)]
    Header(#[qs(header = "x-a")] &'a &'b (dyn Shown<T> + Send)),
}

/// The inferred bounds hold for a type that is not `'static`.
fn shown<T: Display + Debug>(value: &T) -> [String; 3] {
    [
        Differ {
            left: value,
            right: value,
        }
        .to_string(),
        Message::Boxes(Box::new(value), Box::new(&value), Box::new(&value)).to_string(),
        Message::Debug(Some(value), Some(value), None).to_string(),
    ]
}

fn main() {
    let (one, two) = (String::from("1"), String::from("2"));
    let text = one.as_str();
    assert_eq!(
        shown(&text),
        ["1 is not 1", "1 1 1", "Some(\"1\") Some(\"1\") None"]
    );
    let differ = Differ {
        left: &one,
        right: &two,
    };
    assert_eq!(differ.message(), "1 is not 2");
    assert_eq!(ErrorResponse::from(differ).message(), "1 is not 2");
    assert_eq!(Message::Values(1, &2, &&3).message(), "1 2 3");
    let exclusive = Message::Exclusive(&mut 1, &mut 2, &mut 3);
    assert_eq!(exclusive.message(), "1   2  3");
    let slices = Message::Slices(&[1], &[2], [&3], [&4]);
    assert_eq!(slices.to_string(), "[1] [2] [3] [4]");
    assert_eq!(Message::Tuples((&1, 2), (&3, 4)).message(), "(1, 2) (3, 4)");
    let pointers = Message::Pointers(&1, &2, &mut 3);
    assert!(pointers.message().starts_with("0x"));
    assert_eq!(Message::Logged(&'a', &'b').to_string(), "a b 'a' 'b'");

    let cows = Borrowed::Cows(text.into(), one.clone().into(), &two);
    assert_eq!(cows.message(), "1 1 2");
    let fields: Borrowed<'_, '_, str> = Borrowed::Fields {
        first: text.into(),
        second: two.clone().into(),
        third: text.into(),
        fourth: two.into(),
    };
    let response = respond(&fields);
    assert!(response.body().ends_with(br#","first":"1","second":"2"}"#));
    assert_eq!(response.headers()["x-second"], "2");

    let fields = Fields::References {
        first: &[1],
        second: None,
        third: &3,
        fourth: Some(&4),
        wait: &5_u8,
    };
    let response = respond(&fields);
    assert!(response.body().ends_with(br#","first":[1]}"#));
    assert_eq!(response.headers()["x-first"], "3");
    assert_eq!(response.headers()["x-second"], "4");
    assert_eq!(response.headers()["retry-after"], "5");
    let others = Fields::Others(
        &mut 1,
        &mut 2,
        Box::new(&3),
        Box::new(&4),
        &mut Box::new(5_u8),
    );
    assert_eq!(others.retry_after().unwrap().as_secs(), 5);
    assert!(respond(&others).body().ends_with(br#","0":1,"3":4}"#));
    let cows: Fields<'_, '_, u8, Arc<u64>> = Fields::Cows(Some(Cow::Owned(7)));
    assert_eq!(cows.retry_after().unwrap().as_secs(), 7);

    let key = Keys::<Bytes>::Key(&1, &2, &[3]);
    assert_eq!(key.message(), "1 2 [3]");
    let fields = Keys::<Bytes>::Fields(&1, &2, &3);
    assert_eq!(respond(&fields).headers()["x-key"], "2");
    assert_eq!(fields.retry_after().unwrap().as_secs(), 3);

    let (object, sent) = ('c', &'d' as &(dyn Shown<u8> + Send));
    let objects = Objects::Objects(&object, &object, Box::new(object));
    assert_eq!(objects.message(), "c c 'c'");
    assert_eq!(respond(&Objects::Header(&sent)).headers()["x-a"], "d");

    let outer = [
        Outer::First(Differ {
            left: &1,
            right: &2,
        }),
        Outer::Second(Differ {
            left: &3,
            right: &4,
        }),
    ];
    assert_eq!(
        outer.map(|outer| outer.to_string()),
        ["1 is not 2", "3 is not 4"]
    );
}
