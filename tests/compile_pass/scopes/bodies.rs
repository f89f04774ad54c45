//! Types in bodies of every kind: loops, match arms, async blocks, closures, destructors, methods.
use std::cell::RefCell;

use qs_error::{ErrorCatalog, QsError};

thread_local!(static SEEN: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) });

fn see(code: &'static str) {
    SEEN.with(|seen| seen.borrow_mut().push(code));
}

macro_rules! local_error {
    ($code:literal) => {{
        #[derive(Debug, QsError)]
        #[qs(code = $code, status = 404)]
        struct Error;
        see(Error.code());
        assert_eq!(Error::CATALOG.len(), 1);
    }};
}

trait Named {
    fn by_default<T>(&self, _: T) {
        local_error!("in_default");
    }

    fn generic<T: Default>(&self) -> T;
}

struct Noisy<const N: usize>;

impl<const N: usize> Named for Noisy<N> {
    fn generic<T: Default>(&self) -> T {
        local_error!("in_generic");
        T::default()
    }
}

impl<const N: usize> Drop for Noisy<N> {
    fn drop(&mut self) {
        local_error!("in_drop");
    }
}

async fn asynchronous() {
    local_error!("in_async_fn");
    let block = async { local_error!("in_async") };
    block.await
}

fn main() {
    let noisy = Noisy::<1>;
    noisy.by_default(1);
    let _: u8 = noisy.generic();
    drop(noisy);
    for _ in 0..1 {
        local_error!("in_loop");
    }
    if Some(1).is_some() {
        local_error!("in_arm");
    }
    let nested = |x: u8| {
        let inner = move || {
            local_error!("in_closure");
            x
        };
        inner()
    };
    assert_eq!(nested(2), 2);
    let future = std::pin::pin!(asynchronous());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(std::future::Future::poll(future, &mut context).is_ready());
    assert_eq!(
        SEEN.take().join(" "),
        "in_default in_generic in_drop in_loop in_arm in_closure in_async_fn in_async"
    );
}
