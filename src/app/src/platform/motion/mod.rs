//! Whether the system asks for reduced motion.

#[cfg(target_os = "linux")]
mod linux;

/// Follows the system's setting until it is dropped.
pub struct Following {
    #[cfg(any(windows, target_os = "macos"))]
    _subscription: mundy::Subscription,
}

/// Asks on its own thread, and reports the setting now and whenever it changes. If the system has no such setting, nothing
/// is reported. Call it on the window's thread.
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
