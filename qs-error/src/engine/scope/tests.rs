use std::sync::Arc;

use http::{HeaderValue, Method, Request};

use super::Scope;
use crate::engine::config::LayerConfig;
use crate::request_id::RequestId;

fn request(id: Option<&'static str>) -> Request<()> {
    let mut request = Request::new(());
    if let Some(id) = id {
        let id = HeaderValue::from_static(id);
        request.headers_mut().insert("x-qs-request-id", id);
    }
    request
}

fn start(config: &LayerConfig, mut request: Request<()>) -> Scope {
    Scope::start(&Arc::new(config.clone()), &mut request)
}

fn id(config: &LayerConfig, inbound: Option<&'static str>) -> String {
    let scope = start(config, request(inbound));
    scope.request.request_id.to_string()
}

#[test]
fn id_is_inbound_or_from_function_or_generated() {
    fn fixed() -> RequestId {
        "fixed".parse().unwrap()
    }
    fn panicking() -> RequestId {
        panic!("no ids today")
    }
    let mut config = LayerConfig {
        trust_inbound: true,
        ..LayerConfig::default()
    };
    assert_eq!(id(&config, Some("inbound")), "inbound");
    config.request_ids = Some(fixed);
    assert_eq!(id(&config, Some("inbound")), "inbound");
    assert_eq!(id(&config, Some("not valid")), "fixed");
    assert_eq!(id(&config, None), "fixed");
    config.trust_inbound = false;
    assert_eq!(id(&config, Some("inbound")), "fixed");
    config.request_ids = Some(panicking);
    assert_eq!(id(&config, None).len(), 32);
    config.request_ids = None;
    assert_eq!(id(&config, Some("inbound")).len(), 32);
}

#[test]
fn inner_layer_shares_context() {
    let config = Arc::new(LayerConfig::default());
    let mut request = request(None);
    let outer = Scope::start(&config, &mut request);
    assert!(outer.is_outermost);
    // On another task, the context is only in the extensions.
    let other_task = Scope::start(&config, &mut request);
    let _guard = outer.request.enter();
    let mut without_extensions = Request::new(());
    *without_extensions.method_mut() = Method::HEAD;
    let same_task = Scope::start(&config, &mut without_extensions);
    for inner in [&other_task, &same_task] {
        assert!(!inner.is_outermost);
        assert!(Arc::ptr_eq(&inner.request, &outer.request));
    }
    assert_eq!((outer.is_head, same_task.is_head), (false, true));
    let id = without_extensions.extensions().get::<RequestId>();
    assert_eq!(id, Some(&outer.request.request_id));
}

#[test]
fn id_of_middleware_is_replaced() {
    let mut request = request(None);
    let external: RequestId = "of-middleware".parse().unwrap();
    request.extensions_mut().insert(external);
    let scope = Scope::start(&Arc::new(LayerConfig::default()), &mut request);
    assert!(scope.is_outermost);
    assert_eq!(request.extensions().get(), Some(&scope.request.request_id));
    assert_eq!(scope.request.request_id.as_str().len(), 32);
}

#[test]
fn inner_route_fills_missing_route() {
    let inner = LayerConfig {
        route: Some(|_| Some("/inner")),
        ..LayerConfig::default()
    };
    for (route, expected) in [(None, "/inner"), (Some("/outer"), "/outer")] {
        let mut outer = LayerConfig::default();
        if route.is_some() {
            outer.route = Some(|_| Some("/outer"));
        }
        let mut request = request(None);
        let outer = Scope::start(&Arc::new(outer), &mut request);
        start(&inner, request);
        assert_eq!(outer.request.route(), Some(expected));
    }
}

#[test]
fn panicking_route_is_absent() {
    let config = LayerConfig {
        route: Some(|_| panic!("no route today")),
        ..LayerConfig::default()
    };
    assert_eq!(start(&config, request(None)).request.route(), None);
}
