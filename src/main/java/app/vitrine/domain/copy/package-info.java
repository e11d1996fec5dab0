/** Marketing copy, each sentence with its sources. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.copy;
