"""The Python SDK against the object store."""

import time

import requests
from qingstor.sdk.config import Config
from qingstor.sdk.service.qingstor import QingStor

from store import KEY, SECRET, Store, check, conclude

URL = "https://docs.example.com/object-store/errors#"
MIB = 1 << 20
OTHERS = """
    [[account]]
    name = "shop"
    access_key_id = "SHOP"
    secret_access_key = "shop secret"

    [[account]]
    name = "debtor"
    access_key_id = "DEBTOR"
    secret_access_key = "debtor secret"
    state = "delinquent"

    [[account]]
    name = "suspect"
    access_key_id = "SUSPECT"
    secret_access_key = "suspect secret"
    state = "problem"
"""


def service(store, key=KEY, secret=SECRET, virtual_host=False):
    config = Config(key, secret)
    config.protocol, config.connection_retries = "http", 0
    config.host, config.port = "127.0.0.1", store.port
    client = QingStor(config)
    client.client.trust_env = False
    if virtual_host:
        # The name does not resolve. The SDK uses the store as a proxy.
        config.host, config.port = "qs.test", 80
        config.enable_virtual_host_style = True
        client.client.proxies = {"http": f"http://127.0.0.1:{store.port}"}
    return client


def status(operation, response, expected):
    check(f"{operation}: {expected}", response.status_code == expected, response.status_code, response)
    return response


def buckets(client, bucket):
    status("create bucket", bucket.put(), 201)
    status("head bucket", bucket.head(), 200)
    listed = status("list buckets", client.list_buckets(), 200)
    check("the bucket is listed", [b["name"] for b in listed["buckets"]] == ["photos"], listed)


def objects(bucket, key):
    meta = {"x": "1", "y-z": "two"}
    put = bucket.put_object(key, body=b"hello world", content_type="text/plain", x_qs_meta_data=meta)
    status("put object", put, 201)
    got = status("get object", bucket.get_object(key), 200)
    check("the object is whole", got.content == b"hello world", got.content)
    check("the type is unchanged", got.headers["Content-Type"] == "text/plain", got.headers)
    head = status("head object", bucket.head_object(key), 200)
    check("metadata is unchanged", head.headers["x-qs-meta-y-z"] == "two", head.headers)
    check("the etag is unchanged", head.headers["ETag"] == put.headers["ETag"], head.headers)
    check("there is a date", "Last-Modified" in head.headers, head.headers)
    part = status("a range", bucket.get_object(key, range="bytes=6-8"), 206)
    check("the range is right", part.content == b"wor", part.content)
    same = bucket.get_object(key, if_none_match=put.headers["ETag"])
    status("not modified", same, 304)
    copy = bucket.put_object(f"{key} copy", x_qs_copy_source=f"/photos/{key}")
    status("copy object", copy, 201)
    moved = bucket.put_object(f"{key} moved", x_qs_move_source=f"/photos/{key} copy")
    status("move object", moved, 201)
    status("the source is gone", bucket.head_object(f"{key} copy"), 404)
    status("delete object", bucket.delete_object(f"{key} moved"), 204)


def presigned(bucket, key):
    """Checks signed links. The SDK signs parameter values in their encoded form."""

    def send(seconds):
        request = bucket.get_object_request(
            key, response_content_type="text/html; charset=utf-8", response_expires="0"
        )
        return bucket.client.send(request.sign_query(int(time.time()) + seconds))

    response = send(60)
    check("a signed link works", response.content == b"hello world", response.content)
    mime_type = response.headers["Content-Type"]
    check("the link sets the type", mime_type == "text/html; charset=utf-8", mime_type)
    expired = send(-60)
    check("a signed link ends", expired.json()["code"] == "request_expired", expired.content)


def parts(bucket, key):
    upload = status("initiate", bucket.initiate_multipart_upload(key, content_type="text/plain"), 200)
    upload_id = upload["upload_id"]
    for number, data in enumerate([b"a" * 4 * MIB, b"the end"]):
        part = bucket.upload_multipart(key, str(number), upload_id, body=data)
        status("upload part", part, 201)
    listed = status("list parts", bucket.list_multipart(key, upload_id=upload_id), 200)
    sizes = [part["size"] for part in listed["object_parts"]]
    check("both parts are listed", sizes == [4 * MIB, 7] and listed["count"] == 2, listed)
    uploads = status("list uploads", bucket.list_multipart_uploads(), 200)["uploads"]
    check("the upload is listed", [u["upload_id"] for u in uploads] == [upload_id], uploads)
    chosen = [{"part_number": 0}, {"part_number": 1}]
    done = bucket.complete_multipart_upload(key, upload_id, object_parts=chosen)
    status("complete", done, 201)
    check("the object is whole", bucket.get_object(key).content == b"a" * 4 * MIB + b"the end")
    other = bucket.initiate_multipart_upload(key)["upload_id"]
    status("abort", bucket.abort_multipart_upload(key, other), 204)
    status("abort again", bucket.abort_multipart_upload(key, other), 204)


def listings(bucket):
    for key in ["list/a", "list/b/1", "list/b/2", "list/c"]:
        status("put object", bucket.put_object(key, body=key.encode()), 201)
    page = status("list", bucket.list_objects(prefix="list/", delimiter="/", limit="2"), 200)
    names = [key["key"] for key in page["keys"]] + page["common_prefixes"]
    check("the first page", names == ["list/a", "list/b/"] and page["has_more"] is True, page)
    rest = bucket.list_objects(prefix="list/", delimiter="/", marker=page["next_marker"])
    check("the last page", [key["key"] for key in rest["keys"]] == ["list/c"], rest)
    statistics = status("statistics", bucket.get_statistics(), 200)
    check("statistics count", statistics["count"] == 6, statistics)


def deletions(bucket):
    keys = [key["key"] for key in bucket.list_objects()["keys"]]
    many = [{"key": key} for key in [*keys, "x" * 1024]]
    # The SDK requires a digest, but sends one that it computes itself.
    outcome = bucket.delete_multiple_objects("any", objects=many, quiet=False)
    status("delete many", outcome, 200)
    check("the objects are gone", bucket.list_objects()["keys"] == [])
    deleted = [one["key"] for one in outcome["deleted"]]
    check("the deleted keys are listed", deleted == keys, outcome)
    codes = [one["code"] for one in outcome["errors"]]
    check("a code for each key", codes == ["invalid_object_name"], outcome)
    status("delete bucket", bucket.delete(), 204)


def successes():
    for virtual_host, zone in [(False, ""), (True, "pek3a")]:
        with Store() as store:
            client = service(store, virtual_host=virtual_host)
            bucket = client.Bucket("photos", zone)
            buckets(client, bucket)
            for key in ["hello.txt", "a b/ключ+%&=?#.txt"]:
                objects(bucket, key)
                presigned(bucket, key)
            parts(bucket, "large")
            bucket.delete_object("large")
            listings(bucket)
            deletions(bucket)


def fails(store, response, status_code, code, message):
    """Checks that the SDK returns the error that the store has sent."""
    status(code, response, status_code)
    request_id = response.headers["x-qs-request-id"]
    error = {"code": code, "message": message, "request_id": request_id, "url": URL + code}
    check(f"the SDK returns {code}", {key: response.get(key) for key in error} == error, dict(response), error)
    events = store.events(request_id)
    check(f"{code} is in the log", any(e.get("code") == code for e in events), events)


def errors():
    with Store(states=OTHERS) as store:
        client = service(store)
        bucket, nobody = client.Bucket("photos", ""), client.Bucket("nobody", "")
        status("create bucket", bucket.put(), 201)
        put = status("put object", bucket.put_object("hello", body=b"hello world"), 201)
        etag = put.headers["ETag"]
        for response, *expected in [
            (nobody.list_objects(), 404, "bucket_not_exists", "bucket `nobody` does not exist"),
            (bucket.get_object("no"), 404, "object_not_exists", "bucket `photos` has no object `no`"),
            (bucket.put(), 409, "bucket_already_exists", "bucket `photos` already exists"),
            (bucket.delete(), 409, "bucket_not_empty", "bucket `photos` still contains objects"),
            (
                bucket.get_object("hello", if_match='"other"'),
                *(412, "precondition_failed", f"If-Match does not hold: the etag is {etag}"),
            ),
            (
                bucket.get_object("hello", range="bytes=100-"),
                *(416, "invalid_range", "`bytes=100-` is not a single satisfiable byte range"),
            ),
            (
                bucket.list_objects(limit="0"),
                400,
                "invalid_argument",
                "invalid `limit`: expected a number from 1 to 1000",
            ),
        ]:
            fails(store, response, *expected)
        strangers(store)


def strangers(store):
    """Sends the same request with other keys."""
    for key, secret, *expected in [
        (KEY, "wrong", 401, "signature_not_matched", "the signature does not match `string_to_sign`"),
        ("NOBODY", "none", 401, "invalid_access_key_id", "access key `NOBODY` does not exist"),
        ("SHOP", "shop secret", 403, "permission_denied", "account `shop` does not have this permission"),
        ("DEBTOR", "debtor secret", 402, "delinquent_account", "account `debtor` is in arrears"),
        (
            *("SUSPECT", "suspect secret", 403, "account_problem"),
            "account `suspect` is suspended: contact the operator",
        ),
    ]:
        bucket = service(store, key, secret).Bucket("photos", "")
        fails(store, bucket.list_objects(), *expected)


def lost_errors():
    """Checks errors that the SDK raises without the body. The log of the store must explain them."""
    with Store() as store:
        bucket = service(store).Bucket("photos", "")
        status("create bucket", bucket.put(), 201)
        with open(store.path("data/buckets/photos.json"), "w") as record:
            record.write("{")
        loses(store, bucket, 500, "internal_error", "the record `buckets/photos.json` is damaged")
    with Store(states="maintenance = true") as store:
        bucket = service(store).Bucket("photos", "")
        loses(store, bucket, 503, "service_unavailable", "the store is down for maintenance")


def loses(store, bucket, status_code, code, cause):
    try:
        bucket.list_objects()
        check(f"the SDK raises on {status_code}", False)
    except requests.exceptions.RetryError:
        check(f"the SDK raises on {status_code}", True)
    last = store.log()[-1]["fields"]
    check(f"the request is in the log with {code}", last["code"] == code, last)
    causes = [e for e in store.events(last["request_id"]) if e["level"] == "ERROR"]
    check(f"the log explains {code}", len(causes) == 1 and cause in causes[0]["error"], causes)


def main():
    successes()
    errors()
    lost_errors()
    conclude("Python SDK")


main()
