//! Two hundred and fifty-six types that are flattened, listed and converted into each other.
use qs_error::{catalog, CodeInfo, ErrorCatalog, QsError};

macro_rules! types {
    ($($name:ident $code:literal)*) => {
        $(
            #[derive(Debug, QsError)]
            #[qs(code = $code, status = 404, message = "no {0}")]
            struct $name(#[qs(member = "x")] u8);
        )*

        #[derive(Debug, QsError)]
        enum All {
            $(#[qs(transparent)] $name(#[qs(from)] $name)),*
        }

        fn all() -> Vec<All> {
            vec![$(All::from($name(1))),*]
        }

        const LISTED: &[CodeInfo] = catalog![$($name),*];
    };
}

types! {
    T00 "c_00" T01 "c_01" T02 "c_02" T03 "c_03" T04 "c_04" T05 "c_05" T06 "c_06" T07 "c_07" T08
    "c_08" T09 "c_09" T0a "c_0a" T0b "c_0b" T0c "c_0c" T0d "c_0d" T0e "c_0e" T0f "c_0f" T10 "c_10"
    T11 "c_11" T12 "c_12" T13 "c_13" T14 "c_14" T15 "c_15" T16 "c_16" T17 "c_17" T18 "c_18" T19
    "c_19" T1a "c_1a" T1b "c_1b" T1c "c_1c" T1d "c_1d" T1e "c_1e" T1f "c_1f" T20 "c_20" T21 "c_21"
    T22 "c_22" T23 "c_23" T24 "c_24" T25 "c_25" T26 "c_26" T27 "c_27" T28 "c_28" T29 "c_29" T2a
    "c_2a" T2b "c_2b" T2c "c_2c" T2d "c_2d" T2e "c_2e" T2f "c_2f" T30 "c_30" T31 "c_31" T32 "c_32"
    T33 "c_33" T34 "c_34" T35 "c_35" T36 "c_36" T37 "c_37" T38 "c_38" T39 "c_39" T3a "c_3a" T3b
    "c_3b" T3c "c_3c" T3d "c_3d" T3e "c_3e" T3f "c_3f" T40 "c_40" T41 "c_41" T42 "c_42" T43 "c_43"
    T44 "c_44" T45 "c_45" T46 "c_46" T47 "c_47" T48 "c_48" T49 "c_49" T4a "c_4a" T4b "c_4b" T4c
    "c_4c" T4d "c_4d" T4e "c_4e" T4f "c_4f" T50 "c_50" T51 "c_51" T52 "c_52" T53 "c_53" T54 "c_54"
    T55 "c_55" T56 "c_56" T57 "c_57" T58 "c_58" T59 "c_59" T5a "c_5a" T5b "c_5b" T5c "c_5c" T5d
    "c_5d" T5e "c_5e" T5f "c_5f" T60 "c_60" T61 "c_61" T62 "c_62" T63 "c_63" T64 "c_64" T65 "c_65"
    T66 "c_66" T67 "c_67" T68 "c_68" T69 "c_69" T6a "c_6a" T6b "c_6b" T6c "c_6c" T6d "c_6d" T6e
    "c_6e" T6f "c_6f" T70 "c_70" T71 "c_71" T72 "c_72" T73 "c_73" T74 "c_74" T75 "c_75" T76 "c_76"
    T77 "c_77" T78 "c_78" T79 "c_79" T7a "c_7a" T7b "c_7b" T7c "c_7c" T7d "c_7d" T7e "c_7e" T7f
    "c_7f" T80 "c_80" T81 "c_81" T82 "c_82" T83 "c_83" T84 "c_84" T85 "c_85" T86 "c_86" T87 "c_87"
    T88 "c_88" T89 "c_89" T8a "c_8a" T8b "c_8b" T8c "c_8c" T8d "c_8d" T8e "c_8e" T8f "c_8f" T90
    "c_90" T91 "c_91" T92 "c_92" T93 "c_93" T94 "c_94" T95 "c_95" T96 "c_96" T97 "c_97" T98 "c_98"
    T99 "c_99" T9a "c_9a" T9b "c_9b" T9c "c_9c" T9d "c_9d" T9e "c_9e" T9f "c_9f" Ta0 "c_a0" Ta1
    "c_a1" Ta2 "c_a2" Ta3 "c_a3" Ta4 "c_a4" Ta5 "c_a5" Ta6 "c_a6" Ta7 "c_a7" Ta8 "c_a8" Ta9 "c_a9"
    Taa "c_aa" Tab "c_ab" Tac "c_ac" Tad "c_ad" Tae "c_ae" Taf "c_af" Tb0 "c_b0" Tb1 "c_b1" Tb2
    "c_b2" Tb3 "c_b3" Tb4 "c_b4" Tb5 "c_b5" Tb6 "c_b6" Tb7 "c_b7" Tb8 "c_b8" Tb9 "c_b9" Tba "c_ba"
    Tbb "c_bb" Tbc "c_bc" Tbd "c_bd" Tbe "c_be" Tbf "c_bf" Tc0 "c_c0" Tc1 "c_c1" Tc2 "c_c2" Tc3
    "c_c3" Tc4 "c_c4" Tc5 "c_c5" Tc6 "c_c6" Tc7 "c_c7" Tc8 "c_c8" Tc9 "c_c9" Tca "c_ca" Tcb "c_cb"
    Tcc "c_cc" Tcd "c_cd" Tce "c_ce" Tcf "c_cf" Td0 "c_d0" Td1 "c_d1" Td2 "c_d2" Td3 "c_d3" Td4
    "c_d4" Td5 "c_d5" Td6 "c_d6" Td7 "c_d7" Td8 "c_d8" Td9 "c_d9" Tda "c_da" Tdb "c_db" Tdc "c_dc"
    Tdd "c_dd" Tde "c_de" Tdf "c_df" Te0 "c_e0" Te1 "c_e1" Te2 "c_e2" Te3 "c_e3" Te4 "c_e4" Te5
    "c_e5" Te6 "c_e6" Te7 "c_e7" Te8 "c_e8" Te9 "c_e9" Tea "c_ea" Teb "c_eb" Tec "c_ec" Ted "c_ed"
    Tee "c_ee" Tef "c_ef" Tf0 "c_f0" Tf1 "c_f1" Tf2 "c_f2" Tf3 "c_f3" Tf4 "c_f4" Tf5 "c_f5" Tf6
    "c_f6" Tf7 "c_f7" Tf8 "c_f8" Tf9 "c_f9" Tfa "c_fa" Tfb "c_fb" Tfc "c_fc" Tfd "c_fd" Tfe "c_fe"
    Tff "c_ff"
}

fn main() {
    assert_eq!((All::CATALOG.len(), LISTED.len()), (256, 256));
    for (error, row) in all().iter().zip(LISTED) {
        assert_eq!((error.code(), error.message()), (row.code(), "no 1".into()));
        assert_eq!(All::find(row.code()), Some(row));
    }
    let response = qs_error::respond(&all()[255]);
    assert!(response
        .body()
        .starts_with(br#"{"code":"c_ff","message":"no 1""#));
    assert!(response.body().ends_with(br#","x":1}"#));
}
