/** The stored and printed form of the domain's values. */
@org.jspecify.annotations.NullMarked
package app.vitrine.store.json;
