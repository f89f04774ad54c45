//! Types of every visibility, in private modules.
mod outer {
    mod hidden {
        use qs_error::QsError;

        #[derive(Debug, QsError)]
        pub(in crate::outer) enum Restricted {
            #[qs(code = "restricted", status = 404)]
            A,
        }

        #[derive(Debug, QsError)]
        pub(super) enum Super {
            #[qs(code = Private::A)]
            Private,
            #[qs(code = "super", status = 404, header("x-a" = VALUE))]
            Own,
        }

        const VALUE: &str = "private";

        #[derive(Debug, QsError)]
        enum Private {
            #[qs(code = "private", status = 404)]
            A,
        }

        pub(super) fn private() -> (Super, &'static str) {
            (Super::Private, Private::A.code())
        }
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum Public {
        #[qs(code = self::hidden::Restricted::A)]
        Inherited,
        #[qs(code = "public", status = 404)]
        Own,
    }

    pub fn codes() -> Vec<&'static str> {
        use qs_error::QsError;
        let own = hidden::Super::Own;
        let (inherited, private) = hidden::private();
        assert_eq!(inherited.code(), private);
        vec![hidden::Restricted::A.code(), private, own.code()]
    }
}

fn main() {
    use qs_error::QsError;
    assert_eq!(outer::codes(), ["restricted", "private", "super"]);
    assert_eq!(
        [outer::Public::Inherited.code(), outer::Public::Own.code()],
        ["restricted", "public"]
    );
}
