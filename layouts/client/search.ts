// The search page's script; everything it needs is loaded on the first search.
export {};
