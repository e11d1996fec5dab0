/** What a person changes about one part of a finished package. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.revision;
