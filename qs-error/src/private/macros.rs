//! Macros that expansions call.

/// Inserts the code into a URL in const evaluation, for a code that the derive does not have.
#[doc(hidden)]
#[macro_export]
macro_rules! __url {
    ($template:expr, $code:expr) => {{
        const __QS_LEN: ::core::primitive::usize =
            $crate::__private::filled_url_len($template, $code);
        const __QS_URL: [::core::primitive::u8; __QS_LEN] =
            $crate::__private::fill_url($template, $code);
        $crate::__private::utf8(&__QS_URL)
    }};
}

/// Joins the parts of a doc comment that contains macro calls.
#[doc(hidden)]
#[macro_export]
macro_rules! __join_docs {
    ($parts:expr) => {{
        const __QS_PARTS: &[$crate::__private::DocPart] = &$parts;
        const __QS_DOCS: (
            [::core::primitive::u8; $crate::__private::joined_docs_limit(__QS_PARTS)],
            ::core::primitive::usize,
        ) = $crate::__private::join_docs(__QS_PARTS);
        $crate::__private::utf8($crate::__private::prefix(&__QS_DOCS.0, __QS_DOCS.1))
    }};
}

/// Joins the headers of a variant with the headers of the row that it inherits.
#[doc(hidden)]
#[macro_export]
macro_rules! __headers {
    ([$($own:tt)*], $parent:expr) => {{
        const __QS_OWN: &[$crate::__private::Header] = &[$($own)*];
        const __QS_INHERITED: &[$crate::__private::Header] = $parent.inherited_headers();
        const __QS_ALL: ([$crate::__private::Header; __QS_OWN.len() + __QS_INHERITED.len()], ::core::primitive::usize) =
            $crate::__private::concat_headers(__QS_OWN, __QS_INHERITED);
        $crate::__private::prefix(&__QS_ALL.0, __QS_ALL.1)
    }};
}

/// Defines the constants of a plan that merges catalogs. The first catalog has the type's own rows,
/// some of which inherit their codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __plan_merge {
    ([$($inherited:expr),*], [$($part:expr),*]) => {
        const __QS_TOTAL: ::core::primitive::usize = $crate::__private::total([$($part),*]);
        const __QS_SLOTS: ::core::primitive::usize = $crate::__private::slots(__QS_TOTAL);
        const __QS_CHECKS: ::core::primitive::usize =
            $crate::__private::checks(&[$($inherited),*], [$($part),*]);
        const __QS_MERGE_PLAN: $crate::__private::MergePlan<__QS_TOTAL, __QS_CHECKS> =
            $crate::__private::plan_merge::<__QS_SLOTS, __QS_TOTAL, __QS_CHECKS, _>(
                &[$($inherited),*],
                [$($part),*],
                $crate::__private::NEUTRAL_ROW,
            );
        const __QS_COLLISIONS: $crate::__private::Collisions = &__QS_MERGE_PLAN.collisions;
    };
}

/// Merges catalogs by the plan. The lists of the unions, the extras and the rows refer to each
/// other. They are statics, because rustc traverses a constant once for each reference to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __apply_merge {
    ([$($part:expr),*]) => {{
        static __QS_UNIONS: $crate::__private::Unions<
            { __QS_MERGE_PLAN.unions },
            { __QS_MERGE_PLAN.lists[0] },
            { __QS_MERGE_PLAN.lists[1] },
            { __QS_MERGE_PLAN.lists[2] },
        > = $crate::__private::build_unions(&__QS_MERGE_PLAN, [$($part),*]);
        static __QS_EXTRAS: [$crate::__private::RowExtras; __QS_MERGE_PLAN.unions] =
            $crate::__private::union_extras(&__QS_UNIONS);
        static __QS_ROWS: [$crate::__private::Row; __QS_MERGE_PLAN.unions] =
            $crate::__private::union_rows(&__QS_UNIONS, &__QS_EXTRAS);
        &$crate::__private::apply_merge::<_, _, { __QS_MERGE_PLAN.count }, _>(
            &__QS_MERGE_PLAN,
            [$($part),*],
            &__QS_ROWS,
        )
    }};
}

/// Returns the abilities of a type for the transparent field of another one.
#[doc(hidden)]
#[macro_export]
macro_rules! __abilities {
    ($ty:ty, $owner:expr) => {{
        use $crate::__private::{NoCatalog as _, NoQsError as _};
        $crate::__private::Abilities {
            is_qs_error: $crate::__private::Probe::<$ty>::__QS_IS_QS_ERROR,
            catalog: $crate::__private::catalog_kind(
                $crate::__private::Probe::<$ty>::__QS_OWNER,
                $owner,
            ),
        }
    }};
}

/// Describes a member by the type of its field.
#[doc(hidden)]
#[macro_export]
macro_rules! __member_info {
    ($name:expr, $ty:ty) => {{
        use $crate::__private::OtherKind as _;
        $crate::__private::MemberInfo::new(
            $name,
            $crate::__private::Probe::<$ty>::__QS_MEMBER_KIND,
            $crate::__private::is_option!($ty),
        )
    }};
}

/// Returns whether a type is an `Option`.
#[doc(hidden)]
#[macro_export]
macro_rules! __is_option {
    ($ty:ty) => {{
        use $crate::__private::NotAnOption as _;
        $crate::__private::Probe::<$ty>::__QS_IS_OPTION
    }};
}

/// Returns the kind of the codes of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_kind {
    ($ty:ty) => {{
        use $crate::__private::{NoCodes as _, NoCopy as _};
        type __QsProbe = $crate::__private::Probe<$ty>;
        $crate::__private::codes_kind(__QsProbe::__QS_HAS_CODES, __QsProbe::__QS_COPIES_CODES)
    }};
}

/// Returns the type of a transparent field's codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __field_codes {
    ($ty:ty) => {
        <$ty as $crate::__private::FieldCodes<{ $crate::__private::codes_kind!($ty) }>>::Codes
    };
}

/// Concatenates lists of codes, each with the expression of a value of the new list.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_list {
    ($ty:ty, [$([$list:expr, $code:ident => $value:expr])*]) => {{
        const __QS_LIST: $crate::__private::CodeList<$ty, { 0 $(+ $crate::__private::len($list))* }> = {
            let mut __qs_list = $crate::__private::CodeList::new();
            $(
                let mut __qs_rest: &[_] = $list;
                while let [__qs_first, __qs_tail @ ..] = __qs_rest {
                    let $code = *__qs_first;
                    $crate::__private::CodeList::push(&mut __qs_list, $value);
                    __qs_rest = __qs_tail;
                }
            )*
            __qs_list
        };
        $crate::__private::CodeList::as_slice(&__QS_LIST)
    }};
}

/// Returns how a source type refers to the error.
#[doc(hidden)]
#[macro_export]
macro_rules! __source_kind {
    ($ty:ty) => {{
        use $crate::__private::NoSource as _;
        $crate::__private::source_kind([
            $crate::__private::Probe::<$ty>::__QS_IS_ERROR,
            $crate::__private::Probe::<$ty>::__QS_POINTS_TO_ERROR,
            $crate::__private::Probe::<$ty>::__QS_POINTS_TWICE,
            $crate::__private::Probe::<$ty>::__QS_POINTS_THRICE,
            $crate::__private::Probe::<$ty>::__QS_POINTS_FOUR_TIMES,
        ])
    }};
}

/// Converts an error into an `ErrorResponse`, by value if the type allows it.
#[doc(hidden)]
#[macro_export]
macro_rules! __into_error_response {
    ($ty:ty, $error:expr) => {{
        use $crate::__private::BySnapshot as _;
        $crate::__private::ByValue::<$ty>::__qs_response($error)
    }};
}
