/** The engine's own sentences, said again in the language of who reads them. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.phrase;
