// Without this import a component that reads a signal renders once and never again.
import '@preact/signals'
