/** The tables, one mapped class each (contract §8). */
@org.jspecify.annotations.NullMarked
package app.vitrine.store.row;
