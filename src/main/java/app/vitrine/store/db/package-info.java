/** The embedded database: opening, migrating, transactions. */
@org.jspecify.annotations.NullMarked
package app.vitrine.store.db;
