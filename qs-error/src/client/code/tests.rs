use super::of_type;

#[test]
fn type_gives_code() {
    let cases = [
        (
            "https://docs.example.com/errors#disk_full",
            Some("disk_full"),
        ),
        (
            "https://docs.example.com/errors/disk_full",
            Some("disk_full"),
        ),
        (
            "https://docs.example.com/errors/disk_full/",
            Some("disk_full"),
        ),
        (
            "https://docs.example.com/errors/disk_full?lang=en#",
            Some("disk_full"),
        ),
        (
            "https://docs.example.com/errors/disk_full?from=a/b",
            Some("disk_full"),
        ),
        ("/errors/disk_full", Some("disk_full")),
        ("disk_full", Some("disk_full")),
        ("//docs.example.com/disk_full", Some("disk_full")),
        ("urn:problem:disk_full", Some("disk_full")),
        ("URN:problem:disk_full?=x", Some("disk_full")),
        ("urn:problem:errors/disk_full", Some("disk_full")),
        ("/errors//disk_full", Some("disk_full")),
        ("errors//disk_full", Some("disk_full")),
        ("tag:example.com,2026:errors/disk_full", Some("disk_full")),
        ("http:", None),
        (" ", None),
        ("about:blank#", None),
        ("about:blank?x", None),
        (" about:blank", None),
        ("urn:problem:", None),
        ("https://docs.example.com", None),
        ("https://docs.example.com/", None),
        ("about:blank", None),
        ("About:Blank", None),
        ("#", None),
        ("", None),
    ];
    for (uri, code) in cases {
        assert_eq!(of_type(uri), code, "{uri}");
    }
}
