/** Looks at what the finished program leaves behind, from outside. */
@org.jspecify.annotations.NullMarked
package app.vitrine.ci;
