//! Whether the system asks for less movement.

#[cfg(target_os = "linux")]
mod linux;

/// Follows the system for as long as it is kept.
pub struct Following {
    #[cfg(any(windows, target_os = "macos"))]
    _subscription: mundy::Subscription,
}

/// Asks on a thread of its own, and tells the answer now and whenever it changes. Where the system cannot be asked, nothing is
/// told. Call it on the thread of the window.
#[cfg_attr(
    not(any(target_os = "linux", windows, target_os = "macos")),
    allow(unused_variables)
)]
pub fn follow(tell: impl Fn(bool) + Send + Sync + 'static) -> Following {
    #[cfg(target_os = "linux")]
    linux::follow(tell);
    Following {
        #[cfg(any(windows, target_os = "macos"))]
        _subscription: mundy::Preferences::subscribe(
            mundy::Interest::ReducedMotion,
            move |wanted| tell(wanted.reduced_motion == mundy::ReducedMotion::Reduce),
        ),
    }
}
