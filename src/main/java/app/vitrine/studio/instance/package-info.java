/** One window a data folder: a second start hands its photos to the first. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.instance;
