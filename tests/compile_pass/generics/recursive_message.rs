//! Generic recursive types whose messages print the inner value.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum List<T> {
    #[qs(code = "end", status = 404, message = "{0}")]
    End(T),
    #[qs(code = "more", status = 404, message = "{0}, {1}")]
    More(T, Box<List<T>>),
    #[qs(code = "framed", status = 404, message = "[{inner}] {inner:?}")]
    Framed { inner: Box<Self> },
}

#[derive(Debug, QsError)]
#[qs(
    code = "tree",
    status = 400,
    message = "{name}: {left:?}",
    display = "{name}/{right:?}"
)]
struct Tree<'a, T> {
    name: T,
    #[qs(header = "x-text")]
    text: &'a str,
    left: Option<Box<Tree<'a, T>>>,
    right: Option<Box<Tree<'a, T>>>,
}

fn main() {
    let list = List::More(1, Box::new(List::More(2, Box::new(List::End(3)))));
    assert_eq!(list.to_string(), "1, 2, 3");
    let framed = List::Framed {
        inner: Box::new(list),
    };
    assert!(framed.message().starts_with("[1, 2, 3] More(1, "));
    let leaf = |name| Tree {
        name,
        text: "leaf",
        left: None,
        right: None,
    };
    let tree = Tree {
        name: "root",
        text: "t",
        left: Some(Box::new(leaf("l"))),
        right: None,
    };
    assert!(tree.message().starts_with("root: Some(Tree { name: \"l\""));
    assert_eq!(tree.to_string(), "root/None");
    assert_eq!(qs_error::respond(&tree).headers()["x-text"], "t");
    assert_eq!(List::<u8>::CATALOG.len(), 3);
}
