export const SEMANTIC_STYLE = `
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1b1f24;background:#f3f4f6}
a{color:#14508c}
.practice{background:#fff3c4;color:#4a3800;text-align:center;padding:4px 8px;font-size:14px;border-bottom:1px solid #d9b84a}
.practice a{display:inline-block;margin-left:8px;padding:2px 0}
header{background:#24425e;color:#fff;display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px;padding:14px 24px}
header.sticky{position:sticky;top:0;z-index:100}
header a{color:#fff}
header strong{font-size:20px}
header span{display:block;font-size:13px}
nav a{display:inline-block;padding:4px 0}
nav ul,footer ul,ul.links,ul.apps{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:8px 18px}
main{max-width:780px;margin:24px auto;background:#fff;padding:24px 32px 40px;border:1px solid #d5d9de}
h1{font-size:26px;line-height:1.25;margin:0 0 16px}
h2{font-size:19px;margin:28px 0 8px}
h3{font-size:16px;margin:0}
.field{margin:0 0 16px}
.field label,legend{display:block;font-weight:bold;margin-bottom:4px}
.field.box label{display:inline;font-weight:normal}
.option{display:block;padding:4px 0}
fieldset{border:1px solid #c3c9d0;margin:0 0 16px;padding:8px 16px}
input:not([type=checkbox]):not([type=radio]),select{width:100%;max-width:420px;padding:8px;border:1px solid #7d8792;font:inherit;background:#fff}
.star{color:#a11}
.hint{margin:4px 0 0;font-size:14px;color:#4d5660}
.problem{color:#9b1c1c}
p.problem{margin:4px 0 0;font-size:14px}
button,.button{background:#14508c;color:#fff;border:1px solid #14508c;padding:8px 20px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}
button.second{background:#fff;color:#14508c}
.notice{border-left:5px solid #14508c;background:#eaf2fa;padding:10px 14px;margin:0 0 16px}
.notice.problem{border-color:#9b1c1c;background:#fdecec}
.notice.good{border-color:#1f7a3a;background:#e9f6ec}
.tabs ul{border-bottom:2px solid #24425e;gap:0}
.tabs a{display:block;padding:8px 20px;text-decoration:none}
.tabs a[aria-current]{background:#24425e;color:#fff}
.letters{margin:12px 0}
.letters ul{gap:4px}
.letters a{display:block;padding:4px 9px;border:1px solid #c3c9d0;text-decoration:none}
.letters a[aria-current]{background:#24425e;color:#fff}
ul.links{margin:16px 0}
ul.links.end{margin-top:40px;padding-top:16px;border-top:1px solid #d5d9de}
ul.cards{flex-direction:column}
ul.cards a{display:block;border:1px solid #c3c9d0;padding:14px 18px}
.card{border:1px solid #d5d9de;padding:14px;width:100%}
.card p{margin:4px 0 10px}
.progress{display:flex;flex-wrap:wrap;gap:4px 24px;font-size:13px;padding-left:18px;color:#4d5660}
.progress [aria-current]{color:#14508c;font-weight:bold}
table{border-collapse:collapse;width:100%;margin:16px 0}
caption{text-align:left;font-weight:bold;padding:4px 0}
th,td{border:1px solid #c3c9d0;padding:8px;text-align:left}
dl div{display:flex;flex-wrap:wrap;gap:0 16px;padding:4px 0}
dt{width:220px;font-weight:bold}
dd{margin:0;overflow-wrap:break-word;min-width:0}
.details{border:1px solid #c3c9d0;padding:8px 18px;margin:16px 0}
.details h2{margin-top:8px}
.corner{text-align:right}
details{border:1px solid #c3c9d0;padding:8px 14px;margin:8px 0}
summary{font-weight:bold;cursor:pointer}
footer{background:#e3e6ea;padding:18px 24px;font-size:14px}
`;
