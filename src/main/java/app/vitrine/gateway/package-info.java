/** Routing of model calls to providers, with deadlines, fallback and a log. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway;
