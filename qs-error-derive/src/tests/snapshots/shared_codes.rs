const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Format("{a} {b}"),
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            headers: &[
                __qs_private::Header {
                    name: "x-a",
                    value: ::core::option::Option::Some("1"),
                },
            ],
            members: &[
                __qs_private::member_info!("first", u8),
                __qs_private::member_info!("both", u8),
            ],
            params: &[
                __qs_private::ParamInfo::new("a"),
                __qs_private::ParamInfo::new("b"),
            ],
            ..*__qs_extras
        },
    };
    const __qs_inherited_1: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        message: __qs_private::DeclaredMessage::Format("{b} {c}"),
        extras: &__qs_private::RowExtras {
            headers: __qs_private::headers!(
                [__qs_private::Header { name : "x-b", value :
                ::core::option::Option::Some("2") }], __qs_inherited_1
            ),
            members: &[
                __qs_private::member_info!("both", u8),
                __qs_private::member_info!("second", Option < u8 >),
            ],
            params: &[
                __qs_private::ParamInfo::new("b"),
                __qs_private::ParamInfo::new("c"),
            ],
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    const __qs_inherited_2: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_1,
    );
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            has_variable_retry_after: true,
            members: &[__qs_private::member_info!("both", u8)],
            log: ::core::option::Option::Some(__qs_private::LogLevel::Off),
            ..__qs_private::RowExtras::inherited(__qs_inherited_2, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_2)
    };
    static __qs_table: [__qs_private::CodeInfo; 3] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(&__qs_row_2),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    __qs_private::plan_merge!([], [__qs_rows]);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl E {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { a: __qs_0, b: __qs_1, .. } => {
                    __qs_private::write_message(
                        __qs_sink,
                        &["", " ", ""],
                        &[
                            __qs_private::MessageArg(__qs_0).__qs_value(),
                            __qs_private::MessageArg(__qs_1).__qs_value(),
                        ],
                    )
                }
                E::B { b: __qs_0, c: __qs_1, .. } => {
                    __qs_private::write_message(
                        __qs_sink,
                        &["", " ", ""],
                        &[
                            __qs_private::MessageArg(__qs_0).__qs_value(),
                            __qs_private::MessageArg(__qs_1).__qs_value(),
                        ],
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __qs_private::display(
                __qs_f,
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                |__qs_sink| Self::__qs_write_message(self, __qs_sink),
            )
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            Self::__qs_write_message(self, __qs_sink)
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::C { wait: __qs_1, .. } => {
                    let __qs_value = __qs_1;
                    ::core::option::Option::Some(
                        __qs_private::RetryAfter::duration(__qs_value),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::A { first: __qs_2, both: __qs_3, .. } => {
                    {
                        let __qs_value = __qs_2;
                        __qs_private::Members::field(__qs_members, "first", __qs_value)
                    };
                    {
                        let __qs_value = __qs_3;
                        __qs_private::Members::field(__qs_members, "both", __qs_value)
                    };
                }
                E::B { both: __qs_2, second: __qs_3, .. } => {
                    {
                        let __qs_value = __qs_2;
                        __qs_private::Members::field(__qs_members, "both", __qs_value)
                    };
                    match __qs_private::OptionalField(__qs_3).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::Members::field(
                                __qs_members,
                                "second",
                                __qs_value,
                            )
                        }
                        ::core::option::Option::None => {}
                    };
                }
                E::C { both: __qs_0, .. } => {
                    {
                        let __qs_value = __qs_0;
                        __qs_private::Members::field(__qs_members, "both", __qs_value)
                    };
                }
            }
        }
        fn write_params(&self, __qs_params: &mut __qs_private::Params) {
            use __qs_private::{DisplayFallback as _, TextParam as _};
            match self {
                E::A { a: __qs_0, b: __qs_1, .. } => {
                    __qs_private::ParamArg(__qs_0)
                        .__qs_add(
                            __qs_params,
                            "a",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
                            ),
                        );
                    __qs_private::ParamArg(__qs_1)
                        .__qs_add(
                            __qs_params,
                            "b",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_1).__qs_format()
                            ),
                        );
                }
                E::B { b: __qs_0, c: __qs_1, .. } => {
                    __qs_private::ParamArg(__qs_0)
                        .__qs_add(
                            __qs_params,
                            "b",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
                            ),
                        );
                    __qs_private::ParamArg(__qs_1)
                        .__qs_add(
                            __qs_params,
                            "c",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_1).__qs_format()
                            ),
                        );
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::into_error_response!(E, __qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl } { E } {} { A => { "first" : u8, "both" : u8, }, B => { "both" : u8,
        "second" : Option < u8 >, }, C => { "both" : u8, }, }
    }
};
