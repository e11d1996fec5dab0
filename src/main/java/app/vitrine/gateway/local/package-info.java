/** The built-in engine: works with no network and no model. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local;
