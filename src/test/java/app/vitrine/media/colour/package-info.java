@org.jspecify.annotations.NullMarked
package app.vitrine.media.colour;
