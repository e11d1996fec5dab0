/** The tools agents call, and the registry that records every call. */
@org.jspecify.annotations.NullMarked
package app.vitrine.tool;
