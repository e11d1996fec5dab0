/** Writes marketing copy from the facts of a brief and from nothing else. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local.copy;
