/** Where the page is a map and a sheet below it: below the width at which the columns begin. */
export const smallScreen = '(max-width: 1099px)'
