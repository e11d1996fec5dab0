@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local;
