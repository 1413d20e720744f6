/** Ten hex digits of the sources this page was built from; `dev` under the dev server. */
declare const __BUILD_ID__: string;
