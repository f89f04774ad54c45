//! Two hundred codes, inherited through three types, parsed and shared.
use qs_error::{ErrorCatalog, QsError};

macro_rules! codes {
    ($($name:ident $code:literal)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, QsError)]
        #[qs(url = "https://example.com/{code}")]
        enum Origin {
            $(#[qs(code = $code, status = 404, header("x-a" = $code))] $name),*
        }

        #[derive(Clone, Copy, Debug, PartialEq, QsError)]
        enum Heir {
            $(#[qs(code = Origin::$name, message = "of the heir", header("x-b" = $code))] $name),*
        }

        #[derive(Debug, QsError)]
        #[qs(url = "https://example.org/{code}")]
        enum Last {
            $(#[qs(code = Heir::$name)] $name,)*
            #[qs(transparent)]
            Origin(#[qs(from)] Origin),
        }

        fn all() -> Vec<(Origin, Heir, Last, &'static str)> {
            vec![$((Origin::$name, Heir::$name, Last::$name, $code)),*]
        }
    };
}

codes! {
    V00 "v_00" V01 "v_01" V02 "v_02" V03 "v_03" V04 "v_04" V05 "v_05" V06 "v_06" V07 "v_07" V08
    "v_08" V09 "v_09" V0a "v_0a" V0b "v_0b" V0c "v_0c" V0d "v_0d" V0e "v_0e" V0f "v_0f" V10 "v_10"
    V11 "v_11" V12 "v_12" V13 "v_13" V14 "v_14" V15 "v_15" V16 "v_16" V17 "v_17" V18 "v_18" V19
    "v_19" V1a "v_1a" V1b "v_1b" V1c "v_1c" V1d "v_1d" V1e "v_1e" V1f "v_1f" V20 "v_20" V21 "v_21"
    V22 "v_22" V23 "v_23" V24 "v_24" V25 "v_25" V26 "v_26" V27 "v_27" V28 "v_28" V29 "v_29" V2a
    "v_2a" V2b "v_2b" V2c "v_2c" V2d "v_2d" V2e "v_2e" V2f "v_2f" V30 "v_30" V31 "v_31" V32 "v_32"
    V33 "v_33" V34 "v_34" V35 "v_35" V36 "v_36" V37 "v_37" V38 "v_38" V39 "v_39" V3a "v_3a" V3b
    "v_3b" V3c "v_3c" V3d "v_3d" V3e "v_3e" V3f "v_3f" V40 "v_40" V41 "v_41" V42 "v_42" V43 "v_43"
    V44 "v_44" V45 "v_45" V46 "v_46" V47 "v_47" V48 "v_48" V49 "v_49" V4a "v_4a" V4b "v_4b" V4c
    "v_4c" V4d "v_4d" V4e "v_4e" V4f "v_4f" V50 "v_50" V51 "v_51" V52 "v_52" V53 "v_53" V54 "v_54"
    V55 "v_55" V56 "v_56" V57 "v_57" V58 "v_58" V59 "v_59" V5a "v_5a" V5b "v_5b" V5c "v_5c" V5d
    "v_5d" V5e "v_5e" V5f "v_5f" V60 "v_60" V61 "v_61" V62 "v_62" V63 "v_63" V64 "v_64" V65 "v_65"
    V66 "v_66" V67 "v_67" V68 "v_68" V69 "v_69" V6a "v_6a" V6b "v_6b" V6c "v_6c" V6d "v_6d" V6e
    "v_6e" V6f "v_6f" V70 "v_70" V71 "v_71" V72 "v_72" V73 "v_73" V74 "v_74" V75 "v_75" V76 "v_76"
    V77 "v_77" V78 "v_78" V79 "v_79" V7a "v_7a" V7b "v_7b" V7c "v_7c" V7d "v_7d" V7e "v_7e" V7f
    "v_7f" V80 "v_80" V81 "v_81" V82 "v_82" V83 "v_83" V84 "v_84" V85 "v_85" V86 "v_86" V87 "v_87"
    V88 "v_88" V89 "v_89" V8a "v_8a" V8b "v_8b" V8c "v_8c" V8d "v_8d" V8e "v_8e" V8f "v_8f" V90
    "v_90" V91 "v_91" V92 "v_92" V93 "v_93" V94 "v_94" V95 "v_95" V96 "v_96" V97 "v_97" V98 "v_98"
    V99 "v_99" V9a "v_9a" V9b "v_9b" V9c "v_9c" V9d "v_9d" V9e "v_9e" V9f "v_9f" Va0 "v_a0" Va1
    "v_a1" Va2 "v_a2" Va3 "v_a3" Va4 "v_a4" Va5 "v_a5" Va6 "v_a6" Va7 "v_a7" Va8 "v_a8" Va9 "v_a9"
    Vaa "v_aa" Vab "v_ab" Vac "v_ac" Vad "v_ad" Vae "v_ae" Vaf "v_af" Vb0 "v_b0" Vb1 "v_b1" Vb2
    "v_b2" Vb3 "v_b3" Vb4 "v_b4" Vb5 "v_b5" Vb6 "v_b6" Vb7 "v_b7" Vb8 "v_b8" Vb9 "v_b9" Vba "v_ba"
    Vbb "v_bb" Vbc "v_bc" Vbd "v_bd" Vbe "v_be" Vbf "v_bf" Vc0 "v_c0" Vc1 "v_c1" Vc2 "v_c2" Vc3
    "v_c3" Vc4 "v_c4" Vc5 "v_c5" Vc6 "v_c6" Vc7 "v_c7"
}

fn main() {
    let catalogs = [Origin::CATALOG, Heir::CATALOG, Last::CATALOG];
    assert_eq!(catalogs.map(|rows| rows.len()), [200; 3]);
    for (origin, heir, last, code) in all() {
        assert_eq!([origin.code(), heir.code(), last.code()], [code; 3]);
        assert_eq!(
            (code.parse().ok(), code.parse().ok()),
            (Some(origin), Some(heir))
        );
        assert_eq!(last.url().unwrap(), format!("https://example.org/{}", code));
        assert_eq!(last.message(), "of the heir");
        let headers: Vec<_> = Last::find(code).unwrap().headers().collect();
        assert_eq!(headers, [("x-b", None), ("x-a", Some(code))]);
    }
    let response = qs_error::respond(&Last::from(Origin::Vc7));
    assert_eq!(response.headers()["x-a"], "v_c7");
}
