/** What reading the brief and looking at the photo tell. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.analysis;
