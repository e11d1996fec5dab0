/** The benchmark: what {@code mvn -Pbench verify} measures and writes into its table. */
@org.jspecify.annotations.NullMarked
package app.vitrine.bench;
