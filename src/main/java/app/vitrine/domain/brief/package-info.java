/** What a merchant asks for. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.brief;
