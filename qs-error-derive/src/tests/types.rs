//! Types that together use every part of the grammar.

/// The name and the source of each type.
pub(super) const TYPES: &[(&str, &str)] = &[
    (
        "code_and_status",
        r#"enum E { #[qs(code = "a_b", status = 404)] A }"#,
    ),
    (
        "fields",
        r#"
        #[qs(url = "https://example.com/{code}")]
        enum E {
            /// Not there.
            ///
            /// Never was.
            #[qs(code = "not_there", status = NOT_FOUND, message = "no {what:?} in {b:02x} {{}}", header("x-a" = "b"), log = warn)]
            A { what: String, #[qs(member)] limit: Option<u32>, #[qs(header = "X-B")] b: u8 },
            #[qs(code = "later", status = StatusCode::SERVICE_UNAVAILABLE, retryable, display = "{0}: {1:>2$}")]
            B(#[qs(expose)] u8, &'static str, usize),
            #[qs(code = "wait", status = 429, retry_after = 30)]
            C { #[qs(retry_after)] wait: Option<Duration>, source: Box<dyn Error> },
        }"#,
    ),
    (
        "inheritance",
        r#"
        #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
        enum E {
            #[qs(code = qs_error::ErrorCode::InternalError, message = "no {path}", header("x-a" = CONSTANT))]
            A { path: String },
            #[qs(code = Self::A, message = "again")]
            B,
            #[qs(code = Other::<u8>::A, header("allow" = _))]
            C,
        }"#,
    ),
    (
        "transparent_field",
        r#"
        #[qs(crate = renamed::qs, skip(axum, from_str))]
        enum E<'a> {
            #[qs(code = "own", status = 400)]
            A,
            #[qs(transparent)]
            B(#[qs(from)] Inner<'a>),
        }"#,
    ),
    (
        "no_catalog",
        r#"
        enum E<T> {
            #[qs(code = "own", status = 400)]
            A,
            #[qs(transparent, no_catalog)]
            B(Box<Other>),
            #[qs(transparent, no_catalog)]
            C(T),
        }"#,
    ),
    (
        "generics",
        r#"
        enum E<'a, T: Copy, U = u8, const N: usize = 3> where U: 'a {
            #[qs(code = "a", status = 418, unregistered, message = "{0} {1:x}")]
            A(T, [u8; N]),
            #[qs(code = "b", status = 500)]
            B { #[qs(source)] cause: Option<U>, r#type: &'a str },
        }"#,
    ),
    (
        "thiserror",
        r#"
        enum E {
            #[error("moved: {0}")]
            #[qs(code = "moved", status = 410)]
            A(String),
            #[error(transparent)]
            #[qs(code = "io", status = 500)]
            B(#[from] std::io::Error),
            #[error(transparent)]
            C(ErrorCode),
        }"#,
    ),
    (
        "struct_type",
        r#"#[qs(code = "s", status = 401, challenge = _)] struct S { #[qs(from)] source: fmt::Error }"#,
    ),
    (
        "external_display",
        r#"#[qs(external_display)] enum E { #[qs(code = "a", status = 400)] A(u8), #[qs(code = "b", status = 500, expose)] B(u8) }"#,
    ),
    (
        "display_code",
        r#"
        #[qs(display_code)]
        enum E<T, U, const N: usize> {
            #[qs(code = "a", status = 404, message = "no {0}")]
            A(T),
            #[qs(code = Other::B)]
            B,
            #[qs(transparent)]
            C(U),
            #[qs(transparent)]
            D(Inner<N>),
            #[qs(transparent)]
            E(ErrorCode),
        }"#,
    ),
    (
        "recursive_display_code",
        r#"
        #[qs(display_code)]
        enum E<T> {
            #[qs(code = "a", status = 404, message = "no {0}")]
            A(T),
            #[qs(transparent)]
            B(Box<Self>),
        }"#,
    ),
    (
        "codes",
        r#"
        /// Described.
        #[qs(codes = Codes, crate = renamed)]
        #[non_exhaustive]
        pub(crate) enum E<'a, T> {
            #[qs(code = "a", status = 404)]
            A(T),
            /// Documented.
            #[deprecated]
            #[qs(transparent)]
            B(#[qs(from)] Inner<'a>),
            #[qs(code = Other::C)]
            C,
        }"#,
    ),
    (
        "codes_of_strings",
        r#"#[qs(codes = Codes)] enum E { #[qs(code = "a", status = 404)] A(u8), #[qs(code = Self::A)] B }"#,
    ),
    (
        "codes_of_struct",
        r#"#[qs(codes = Codes, transparent)] struct S(Box<Inner>);"#,
    ),
    ("empty_enum", "enum E {}"),
    (
        "recursion",
        r#"
        enum E<T, const N: usize> {
            #[qs(transparent)]
            A(Box<Self>),
            #[qs(transparent)]
            B(Box<E<T, N>>),
            #[qs(code = "c", status = 500)]
            C(#[qs(source)] Option<Arc<Self>>),
            #[qs(code = "d", status = 500, message = "{x:?}")]
            D { source: T, #[qs(expose)] x: T },
        }"#,
    ),
    (
        "parameters",
        r#"
        enum E<'a, T, const N: usize> {
            #[qs(transparent)]
            A(T),
            #[qs(transparent)]
            B(Inner<N>),
            #[qs(transparent)]
            C(other::T),
            #[qs(code = "d", status = 500)]
            D { source: Box<dyn Error + 'a> },
            #[qs(code = "e", status = 500)]
            E(#[qs(source)] <T as Backend>::Error),
            #[qs(code = "f", status = 404, message = "{0} {1:p}")]
            F(&'a T, fn(T) -> u8),
        }"#,
    ),
    (
        "const_parameters",
        r#"
        enum E<const N: usize> {
            #[qs(transparent)]
            A(Inner<N>),
            #[qs(code = "b", status = 500)]
            B(#[qs(from)] Cause<N>),
        }"#,
    ),
    (
        "own_paths",
        r#"
        #[qs(url = "https://example.com/fixed")]
        enum E {
            #[qs(code = "a", status = 404, message = "{0}", header("x-a" = Self::VALUE))]
            A(u8),
            #[qs(code = E::A)]
            B,
            #[qs(code = self::E::A)]
            C,
            #[qs(code = <Self>::A)]
            D,
            #[qs(code = self::Other::A)]
            E,
            #[qs(code = other::E::A, url = "https://example.com/own")]
            F,
            #[qs(code = <other::E>::A)]
            G,
            #[qs(code = Self::E)]
            H,
        }"#,
    ),
    (
        "header_values",
        r#"
        enum E<'a> {
            #[qs(code = "a", status = 404)]
            A {
                #[qs(header = "x-a")]
                a: HeaderValue,
                #[qs(header = "x-b")]
                b: Option<http::HeaderValue>,
                #[qs(header = "x-c")]
                c: &'a (HeaderValue),
                #[qs(header = "x-d")]
                d: (std::option::Option<u8>),
                #[qs(header = "x-e")]
                e: own::Option<u8>,
                #[qs(header = "x-f")]
                f: [u8; 2],
            },
        }"#,
    ),
    (
        "formats",
        r#"
        enum E {
            #[qs(code = "a", status = 404, message = "{0:}>4} {0:{<1$.1$} {0:p} {0:?} {1:01$} {1:#010x} {0: ^+8.3e} {{{0}}}")]
            A(u8, usize),
            #[qs(code = "b", status = 404, message = "{x} {x:>y$}", display = "{y}")]
            B { x: u8, y: usize },
            #[qs(code = "c", status = 404, message = "{{}}", display = "}} {{")]
            C,
            #[qs(code = "d", status = 404, message = "{{", display = "{0}")]
            D(u8),
        }"#,
    ),
    (
        "exposure",
        r#"
        enum E {
            #[qs(code = "a", status = 500, message = "{0} {1} {2} {3}")]
            A(#[qs(expose)] u8, #[qs(header = "x-a")] u8, #[qs(retry_after)] u8, #[qs(member)] u8),
            #[qs(code = "b", status = 500, message = "{0}", expose)]
            B(u8),
            #[qs(code = "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789", status = 599, unregistered)]
            C,
        }"#,
    ),
    (
        "external_message",
        r#"
        #[qs(external_display)]
        enum E {
            #[qs(code = "a", status = 404)]
            A(u8),
            #[qs(code = "b", status = 500)]
            B(u8),
            #[qs(code = "c", status = 404)]
            C { source: fmt::Error },
            #[qs(code = "d", status = 404, message = "{0}")]
            D(u8),
            #[qs(code = Other::A)]
            F(u8),
            #[qs(code = "g", status = 404)]
            G(#[qs(from)] fmt::Error),
        }"#,
    ),
    (
        "thiserror_attributes",
        r#"
        #[error("type")]
        enum E {
            #[qs(code = "a", status = 404)]
            A(#[source] fmt::Error, u8),
            #[qs(code = "e", status = 404)]
            E(#[other] u8),
            #[qs(code = "b", status = 404)]
            B(u8),
            #[error(transparent)]
            C(#[from] ErrorCode),
            #[error(transparent)]
            #[qs(code = "d", status = 404)]
            D(fmt::Error),
        }"#,
    ),
    (
        "doc_comments",
        r#"
        enum E {
            /**
             * Starred.
             *
             *   indented
             */
            #[qs(code = "a", status = 404)]
            A,
            /** not starred
              * but here
                nor here */
            #[qs(code = "b", status = 404)]
            B,
            ///One.
            ///
            ///     indented
            #[doc = "  more"]
            #[qs(code = "c", status = 404)]
            C,
            ///
            #[doc(hidden)]
            #[other = "no doc"]
            #[qs(code = "d", status = 404)]
            D,
            /// * a list
            /// * of two
            #[qs(code = "e", status = 404)]
            E,
        }"#,
    ),
    (
        "computed_docs",
        r##"
        #[qs(require(description, remedy))]
        enum E {
            /// Words.
            #[doc = include_str!("page.md")]
            #[qs(code = "a", status = 404)]
            A,
            #[doc = concat!("# ", "Remedy")]
            /// Words.
            #[qs(code = qs_error::ErrorCode::InternalError)]
            B,
            /// Words.
            /// # Remedy
            /// More words.
            #[qs(code = "c", status = 404)]
            C,
        }"##,
    ),
    (
        "members",
        r#"
        enum E<'a, T> {
            #[qs(code = "a", status = 404)]
            A,
            #[cfg(unix)]
            #[qs(code = "b", status = 404)]
            B { #[cfg(unix)] #[qs(member)] first: &'a T, #[qs(member = "other")] second: Option<u8>, third: u8 },
            #[qs(code = "c", status = 404)]
            C(#[qs(member)] T),
        }"#,
    ),
    (
        "skip",
        r#"
        #[qs(skip(from_str))]
        enum E {
            #[qs(code = "a", status = 404)]
            A,
            #[qs(code = Self::A)]
            B {},
            #[qs(code = Other::A)]
            C(),
        }"#,
    ),
    (
        "params",
        r#"
        #[qs(params)]
        enum E<T> {
            #[qs(code = "a", status = 404, message = "{a} {b:>3} {a:?} {c:>width$} {t} {{a}}")]
            A { a: u8, b: i64, c: bool, width: usize, t: T, hidden: u8 },
            #[qs(code = "b", status = 404, message = "{1} {0:.2}")]
            B(f64, #[qs(expose)] PathBuf),
            #[qs(code = "c", status = 404, message = "constant")]
            C(u8),
            #[qs(code = "d", status = 500, display = "{0}")]
            D(u8),
            #[qs(code = "e", status = 500, message = "{0}", expose)]
            E(u8),
        }"#,
    ),
    (
        "params_of_variant",
        r#"
        enum E {
            #[qs(code = "a", status = 404, message = "{0}", params)]
            A(u8),
            #[qs(code = "b", status = 404, message = "{0}")]
            B(u8),
        }"#,
    ),
    (
        "shared_codes",
        r#"
        #[qs(params)]
        enum E {
            #[qs(code = "a", status = 404, message = "{a} {b}", header("x-a" = "1"))]
            A { a: u8, b: u8, #[qs(member)] first: u8, #[qs(member)] both: u8 },
            #[qs(code = Self::A, message = "{b} {c}", header("x-b" = "2"))]
            B { b: u8, c: u8, #[qs(member)] both: u8, #[qs(member)] second: Option<u8> },
            #[qs(code = Self::B, log = off)]
            C { #[qs(member)] both: u8, #[qs(retry_after)] wait: u8 },
        }"#,
    ),
    (
        "lifecycle",
        r#"
        #[qs(log = info, case = "any")]
        enum E {
            #[qs(code = "A.1", status = 404, since = "0.2.0", action = retry, grpc = already_exists)]
            A,
            #[deprecated]
            #[qs(code = "B:2", status = 404, instead = "A.1", log = off)]
            B,
            #[deprecated(since = "0.3.0", note = "use A")]
            #[qs(code = "c", status = 503, action = none)]
            C,
            #[deprecated = "use A"]
            #[qs(code = Self::C, retryable)]
            D,
        }"#,
    ),
    (
        "self_module",
        r#"
        enum E<T> {
            #[qs(transparent)]
            A(Box<self::E<T>>),
            #[qs(code = "b", status = 500)]
            B(#[qs(source)] Option<Box<self::E<T>>>),
            #[qs(transparent)]
            C(Box<(self::inner::E<T>)>),
            #[qs(code = "d", status = 404, message = "{0}")]
            D(crate::x::T),
        }"#,
    ),
    (
        "trait_objects",
        r#"
        enum E<'a, T> {
            #[qs(code = "a", status = 404, message = "{0} {1} {2} {3}")]
            A(&'a (dyn Display + Send), &'a (dyn Display + 'static), &'a dyn Show<T>, &'a mut &'a T),
            #[qs(code = "b", status = 404)]
            B { #[qs(member)] list: &'a [T], #[qs(header = "x-a")] shown: &'a &'a T },
        }"#,
    ),
    (
        "sections",
        r##"
        #[qs(require(description, cause, remedy, example))]
        enum E {
            /// Summary.
            ///
            /// # Cause
            /// A cause.
            /// # Remedy
            /// A remedy.
            /// ## Not a section
            /// # Example
            /// ```sh
            /// # Cause
            /// ```
            #[qs(code = "a", status = 404)]
            A,
            #[qs(transparent)]
            B(ErrorCode),
        }"##,
    ),
    (
        "dotted",
        r#"#[qs(case = "dotted", url = "x/{code}/{code}")] enum E { #[qs(code = "order.not_found", status = 404)] A }"#,
    ),
    (
        "lifetimes",
        r#"
        enum E<'a, 'b, T> {
            #[qs(code = "a", status = 404, message = "{0} {1} {2}")]
            A(Show<'a, T>, Show<'b, T>, Show<'a, T>),
            #[qs(code = "b", status = 404, message = "{0} {1}")]
            B(Pair<'a, 'b, T>, Pair<'b, 'b, T>),
            #[qs(code = "c", status = 404, message = "{0:?} {1:?}")]
            C(Box<dyn for<'c> Fn(&'c T)>, Box<dyn for<'c> Fn(&'c T, &'a T)>),
            #[qs(code = "d", status = 404, message = "{0:p} {1:p} {2:?}")]
            D(&'a T, *const T, &'a &'a T),
            #[qs(code = "e", status = 500)]
            E { #[qs(source)] x: Cause<'a, T> },
            #[qs(code = "f", status = 500)]
            F { #[qs(source)] x: Cause<'b, T> },
        }"#,
    ),
    (
        "computed_types",
        r#"
        enum E {
            #[qs(code = "a", status = 429, retry_after = 3)]
            A { #[qs(retry_after)] wait: Wait },
            #[qs(code = "b", status = 429, retry_after = 3)]
            B { #[qs(retry_after)] wait: wait!() },
            #[deprecated]
            #[qs(code = Other::C, instead = "a")]
            C,
            #[deprecated]
            #[qs(code = Self::C)]
            D,
        }"#,
    ),
    (
        "codes_of_hidden_variants",
        r#"
        #[qs(codes = Codes)]
        enum E {
            #[doc(hidden)]
            #[qs(code = "a", status = 404)]
            A(u8),
            #[other = "no doc"]
            #[qs(code = "b", status = 500)]
            #[error("constant")]
            B(u8),
        }"#,
    ),
    (
        "thiserror_literals",
        r#"
        enum E {
            #[error("four")]
            #[qs(code = "a", status = 499, unregistered)]
            A(#[source] fmt::Error),
            #[error("five")]
            #[qs(code = "b", status = 500)]
            B(#[source] fmt::Error),
        }"#,
    ),
];
