/** The data folder and the project folders in it (contract §9). */
@org.jspecify.annotations.NullMarked
package app.vitrine.store.files;
