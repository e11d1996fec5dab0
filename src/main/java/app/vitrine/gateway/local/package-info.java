/** The built-in models: they work with no network and no key. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local;
