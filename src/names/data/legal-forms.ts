// Legal forms as they stand at the end (or, in Russia and Indonesia, the start) of a name, folded, in
// all their written variants. One line per class and country: class | alpha-2, or - where several
// countries share the form | variants parted by commas. Forms that are also ordinary words or initials
// (ME, AR, PA, NA …) are left out. From general knowledge, checked against ISO 20275's list.

export const legalFormTable = `
CIVIL|-|s c,sc,sociedad civil
CIVIL|br|sociedade civil
CIVIL|es|comunidad de bienes
CIVIL|fr|sci,societe civile immobiliere
COOP|-|coop,cooperativa,cooperative,rl,s c l,scl,sociedad cooperativa
COOP|es|s a t,s coop,s coop and,scoop,scoopand,sociedad agraria de transformacion,sociedad cooperativa andaluza
COOP|mx|a r i c,aric,aric de rl,asociacion rural de interes colectivo,s c a p,s c de r l,s c de r l de c v,s de p r de r l,s de p r de r l de c v,s de pr de rl,s de pr de rl de cv,s de ss,s p r de r i,s p r de r l,s p r de r l de c v,s p r de r s,s s s,sc de rl,sc de rl de cv,scap,scap de rl de cv,sociedad cooperativa de ahorro y prestamo,sociedad cooperativa de responsabilidad limitada de capital variable,sociedad cooperativa limitada,sociedad de produccion rural de responsabilidad ilimitada,sociedad de produccion rural de responsabilidad limitada,sociedad de produccion rural de responsabilidad suplementada,sociedad de solidaridad social,spr de ri,spr de rl,spr de rl de cv,spr de rs,sss
COOP|ve|asociacion cooperativa de responsabilidad limitada
CORP|-|and co,and company,co,company,corp,corporation,et cie,inc,incorporated,y cia,y compania
CORP|ca|incorporee,limitee,ltee
CORP|lr|non resident corporation
CORP|mh|non resident domestic corporation
CORP|pr|c s p,corporacion,csp
CORP|tr|san tic,san ve tic,sanayi ve ticaret
CORP|us|p c,pbc,pc,professional association,professional corporation,public benefit corporation,s corp,s corporation
FIN|-|snc
FIN|es|s g r,sgr,sociedad de garantia reciproca
FIN|mx|i f c,i f p e,ifc,ifpe,institucion de banca multiple,institucion de financiamiento colectivo,institucion de fondos de pago electronico,s a de c v sofom e n r,s a i b m,s a ibm,s a institucion de banca multiple,s f p,s n c,s o f i p o,s o f o m e n r,s o f o m e r,sa de cv sfp,sa de cv sofom enr,sa de cv sofom er,sa i b m,sa ibm,sa institucion de banca multiple,sfp,sociedad financiera de objeto multiple entidad no regulada,sociedad financiera de objeto multiple entidad regulada,sociedad financiera popular,sociedad nacional de credito,sofipo,sofom enr,sofom er,union de credito
FIN|us|f s b,federal savings bank,fsb,national association
GP|ar|s h,sh,sociedad de hecho
GP|ca|s e n c,senc,societe en nom collectif
GP|co|sociedad colectiva
GP|de|offene handelsgesellschaft,ohg
GP|mx|s en n c,s en nc,sociedad en nombre colectivo
GP|us|general partnership
JSC|-|a d,a s,ag,aktiengesellschaft,as,c a,ca,cjsc,closed joint stock company,compania anonima,d d,dd,joint stock co,joint stock company,jsc,limited liability joint stock company,n v,naamloze vennootschap,nv,ojsc,open joint stock company,pjsc,plc,private joint stock company,public company,public joint stock company,public limited company,s a,s a de c v,s a de cv,s a decv,s a l,s a u,s p a,sa,sa de c v,sa de cv,sa de cv sa,sa decv,sal,sau,sociedad anonima,sociedad anonima de capital variable,sociedad anonima unipersonal,societe anonyme,spa
JSC|ar|s a c i,s a i c,s a i c f,saci,saic,saicf,sociedad anonima industrial y comercial
JSC|bg|ad,ead
JSC|br|sociedade anonima
JSC|cn|gufen youxian gongsi,joint stock co ltd,股份有限公司
JSC|cz|akciova spolecnost
JSC|dk|aktieselskab
JSC|do|c por a,compania por acciones,cxa
JSC|es|sociedad anonima laboral,sociedad europea
JSC|fi|osakeyhtio,oy,oyj
JSC|gb|p l c
JSC|gr|anonymi etairia
JSC|hu|nyrt,rt,zrt
JSC|id|tbk
JSC|ir|pjs,sahami aam,sahami khas,sahami khass
JSC|it|societa per azioni
JSC|jp|k k,kabushiki gaisha,kabushiki kaisha,kk,株式会社
JSC|kr|chusik hoesa,jusik hoesa
JSC|kz|aok
JSC|mx|s a b,s a b de c v,s a p i,s a p i b de c v,s a p i de c v,sa cv,sab,sab cv,sab de cv,sade cv,sadecv,sapi,sapi cv,sapi de cv,sapib cv,sapib de cv,sociedad anonima bursatil,sociedad anonima bursatil de capital variable,sociedad anonima promotora de inversion,sociedad anonima promotora de inversion bursatil de capital variable,sociedad anonima promotora de inversion de capital variable
JSC|my|berhad,bhd
JSC|no|aksjeselskap,asa
JSC|pe|s a a,s a c,saa,sac,sociedad anonima abierta,sociedad anonima cerrada
JSC|pl|spolka akcyjna
JSC|ru|aktsionernoe obshchestvo,ao,nao,oao,otkrytoe aktsionernoe obshchestvo,pao,publichnoe aktsionernoe obshchestvo,zakrytoe aktsionernoe obshchestvo,zao,ак,акционерное общество,ао,закрытое акционерное общество,зао,нао,непубличное акционерное общество,оао,открытое акционерное общество,пао,публичное акционерное общество
JSC|se|ab,aktiebolag
JSC|tr|anonim sirket,anonim sirketi
JSC|ua|pat,prat,vat,zat
JV|es|a i e,agrupacion de interes economico,aie,u t e,union temporal de empresas,ute
JV|fr|gie
JV|mx|a en p,asociacion en participacion
LLC|-|cia ltda,co limited,co ltd,compania limitada,company limited,company ltd,d o o,doo,free zone company,free zone establishment,free zone llc,fz co,fz llc,fzc,fzco,fze,gmbh,ibc,international business company,l l c,limitada,limited,limited company,limited liability co,limited liability company,llc,ltd,ltd co,ltda,p ltd,private limited,private limited company,private ltd,proprietary limited,pte limited,pte ltd,pty limited,pty ltd,pvt limited,pvt ltd,s a r l,s a s,s de r l,s de r l de c v,s de r l de cv,s de rl,s de rl de c v,s de rl de cv,s r l,sarl,sarlu,sas,sde rl de cv,slp,sociedad de responsabilidad limitada,sociedad de responsabilidad limitada de capital variable,sociedad limitada,sociedad por acciones simplificada,societe a responsabilite limitee,srl
LLC|ae|dmcc,dubai multi commodities centre company,f z e,free zone limited liability company,fzllc,ذ م م,ذمم
LLC|au|pty
LLC|be|bvba,sprl
LLC|bg|eood,ood,ood ltd
LLC|br|sociedade limitada
LLC|by|odo
LLC|ca|u l c,ulc,unlimited liability company
LLC|ch|sagl
LLC|cl|sociedad por acciones
LLC|cn|you xian gong si,youxian gongsi,有限公司,有限责任公司
LLC|co|sas bic
LLC|cu|micro pequena y mediana empresa,mipyme
LLC|cz|s r o,spol s r o,sro
LLC|de|g m b h,gesellschaft mit beschrankter haftung,mbh,ug,ug haftungsbeschrankt,unternehmergesellschaft
LLC|dk|anpartsselskab,aps
LLC|do|sociedad anonima simplificada
LLC|ec|c ltda,cltda
LLC|ee|osauhing,ou
LLC|es|s l,s l l,s l n e,s l p,s l u,sl,sll,slne,slu,sociedad limitada laboral,sociedad limitada nueva empresa,sociedad limitada profesional,sociedad limitada unipersonal
LLC|fr|sasu,societe par actions simplifiee,societe par actions simplifiee unipersonnelle
LLC|hk|private company limited by shares
LLC|hu|kft
LLC|id|p t,perseroan terbatas,pt
LLC|ir|ba masouliyat mahdoud
LLC|it|societa a responsabilita limitata,srls
LLC|jp|godo kaisha,yugen kaisha
LLC|ky|exempted company
LLC|kz|too
LLC|lb|sal holding,sal offshore
LLC|lt|uab
LLC|lv|sia
LLC|mx|s a s de c v,s de r l de i p,s de r l m i,s de r l mi,s de rl de ip,s de rl de ip de cv,s de rl m i,s de rl mi,s de rl mi de cv,sas de cv,sderldecv,sociedad de responsabilidad limitada de interes publico,sociedad de responsabilidad limitada microindustrial,srl de cv
LLC|my|sdn bhd,sendirian berhad
LLC|nl|b v,besloten vennootschap,bv
LLC|pe|s a c s,s r ltda,sacs,sociedad comercial de responsabilidad limitada,sociedad por acciones cerrada simplificada,srltda
LLC|pk|smc pvt ltd
LLC|pl|sp z o o,spolka z o o,spolka z ograniczona odpowiedzialnoscia,spzoo
LLC|pr|compania de responsabilidad limitada,crl
LLC|pt|lda,sociedade por quotas
LLC|py|e a s,eas,empresa por acciones simplificadas
LLC|ru|o o o,obschestvo s ogranichennoi otvetstvennostyu,obshchestvo s ogranichennoi otvetstvennostyu,obshchestvo s ogranichennoy otvetstvennostyu,ooo,общество с ограниченнои ответственностью,общество с ограниченной ответственностью,ооо
LLC|sv|ltda de cv
LLC|tr|limited sirketi,limited sti,ltd sti
LLC|ua|tov,тов,товариство з обмеженою відповідальністю
LLC|us|l c,lc,p l l c,pllc,professional limited liability company,series limited liability company,series llc
LLC|vg|bvi business company
LLC|za|cc,close corporation
LP|-|cv,limited liability partnership,limited partnership,lllp,llp,lp,s c a,s en c,s en c s,sca,sociedad en comandita,sociedad en comandita por acciones,societe en commandite
LP|ca|s e n c r l,s e n c r l llp,sencrl,sencrlllp,societe en nom collectif a responsabilite limitee
LP|co|s c s,scs
LP|de|gmbh and co,gmbh and co kg,gmbh and co kommanditgesellschaft,gmbh co kg,kg,kgaa,kommanditgesellschaft
LP|es|s com,scom,sociedad comanditaria
LP|gb|scottish limited partnership
LP|it|societa in accomandita semplice
LP|mx|s en c a,s en c de cv,s en c por a,sociedad en comandita simple
LP|us|l l l p,l l p,l p,limited liability limited partnership
NONPROFIT|-|asociacion civil,foundation inc
NONPROFIT|co|e s a l,entidad sin animo de lucro,esal
NONPROFIT|de|e v,eingetragener verein,ev
NONPROFIT|gb|cic,community interest company
NONPROFIT|mx|a b p,a c,abp,ac,asociacion de beneficencia privada,asociacion religiosa,i a p,i b p,iap,ibp,institucion de asistencia privada,institucion de beneficencia privada
OTHER|br|empresa de pequeno porte
OTHER|cn|jituan,集团
OTHER|co|comercializadora internacional
OTHER|us|doing business as
SOLE|-|e i r l,eirl,empresa individual de responsabilidad limitada
SOLE|br|eireli,empresa individual de responsabilidade limitada,microempresa
SOLE|co|e u,empresa unipersonal,eu
SOLE|fr|entreprise unipersonnelle a responsabilite limitee,eurl
SOLE|ru|индивидуальныи предприниматель,ип
SOLE|ve|firma personal
STATE|-|empresa del estado,epe,federal state unitary enterprise,republican unitary enterprise,state enterprise,state owned enterprise,state unitary enterprise
STATE|ar|sociedad del estado
STATE|by|rup
STATE|co|e s e,e s p,empresa de servicios publicos,empresa social del estado,esp,s a e s p,sa esp
STATE|cu|organizacion superior de direccion empresarial,osde
STATE|mx|e p e,empresa productiva del estado,o p d,opd,organismo publico descentralizado
STATE|ru|fgup,fsue,gup,mup,фгуп,федеральное государственное унитарное предприятие
TRUST|-|anstalt,fideicomiso,stichting,stiftung
TRUST|mx|fid
TRUST|pa|f i p,fip,fundacion de interes privado,private interest foundation
TRUST|us|business trust,statutory trust`;
