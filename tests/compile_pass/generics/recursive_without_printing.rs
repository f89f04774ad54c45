//! Generic recursive types that do not print the inner value: members and `transparent`.
use qs_error::QsError;

#[derive(Debug, serde::Serialize, QsError)]
enum Tree<T> {
    #[qs(code = "leaf", status = 404)]
    Leaf(#[qs(member = "value")] T),
    #[qs(code = "branch", status = 409)]
    Branch {
        #[qs(member)]
        left: Box<Tree<T>>,
        #[qs(member)]
        right: Option<Box<Tree<T>>>,
    },
    #[qs(transparent)]
    Boxed(Box<Tree<T>>),
}

fn body<T: std::fmt::Debug + serde::Serialize>(tree: &Tree<T>) -> String {
    String::from_utf8_lossy(qs_error::respond(tree).body()).into_owned()
}

fn main() {
    let branch = Tree::Branch {
        left: Box::new(Tree::Leaf(1)),
        right: None,
    };
    assert!(body(&branch).ends_with(r#","left":{"Leaf":1}}"#));
    let boxed = Tree::Boxed(Box::new(Tree::Boxed(Box::new(Tree::Leaf("x")))));
    assert!(body(&boxed).ends_with(r#","value":"x"}"#));
    assert_eq!(
        (boxed.code(), boxed.to_string()),
        ("leaf", "Not Found".into())
    );
}
